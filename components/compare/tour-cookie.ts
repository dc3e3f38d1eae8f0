/** The cookie that says that a person has seen the tour, or skipped it. */
export const TOUR_COOKIE = 'tour'
