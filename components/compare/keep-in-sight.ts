/** Pixels left above a passage that is brought back into sight. */
const MARGIN = 12

/**
 * Brings the first of these passages that is drawn back into sight when the room for the text has changed, and all columns
 * with it, so that what stands side by side stays so.
 */
export function keepInSight(ids: readonly string[]): void {
  for (const id of ids) {
    const passage = document.getElementById(id)
    const room = passage?.closest('.scroller')?.getBoundingClientRect()
    if (!passage || !room || room.height === 0) continue
    const { top, bottom } = passage.getBoundingClientRect()
    if (top >= room.top && bottom <= room.bottom) return
    for (const scroller of document.querySelectorAll('.scroller'))
      scroller.scrollBy({ top: top - room.top - MARGIN, behavior: 'instant' })
    return
  }
}
