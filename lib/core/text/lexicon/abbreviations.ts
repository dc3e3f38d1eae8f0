/** Abbreviations by what may follow their full stop; all in lower case, without the last full stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** A name or a number always follows: "Mr. Hale", "St. Ives", "vs. Spain". */
export const NEVER_LAST = words(`
  mr mrs ms mx messrs dr prof st ste sen sens rep reps gov govs pres capt cmdr cdr col lt gen maj sgt cpl pvt pfc adm
  rev revd fr hon supt insp det sir vs v e.g i.e cf approx ca viz al amb atty dir mgr sec treas asst assoc
  lt.col lt.gov maj.gen brig insp.gen msgr bros mt ft ph sra sr(a) dept est`)

/** Last word of a sentence unless a number follows: "on Aug. 3", "No. 10", "Fig. 2". */
export const BEFORE_NUMBER = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec no nos nr fig figs p pp vol ch art par ver op`)

/** May end a sentence: it does where the next word is one that starts sentences. "Acme Inc. The court …" */
export const MAYBE_LAST = words(`
  inc corp ltd co llc plc jr sr esq bros etc ave blvd rd hwy univ
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex vt va wash wis wyo ont que u.s u.k e.u u.n u.s.a u.a.e d.c l.a n.y n.j n.h n.c n.m s.c s.d r.i b.c ph.d m.d b.a m.a`)

/** Ends a sentence unless a weekday, month or time zone follows: "at 5 p.m. Monday". */
export const CLOCK = words('a.m p.m')

export const AFTER_CLOCK = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec gmt utc et est edt ct cst cdt mt mst mdt pt
  pst pdt bst cet cest eastern central mountain pacific local`)

/** Follows a name that ends in "!": "Yahoo! Inc." */
export const COMPANY_FORMS = words('inc corp ltd co llc plc news music')

/** Capitalised words that begin a sentence far more often than they continue a name. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those he she it they we you i his her its their our my your there here in on at by for from
  with without after before during since until while when where what who why how which as if although though because so
  but and or yet nor however meanwhile also both each every some many most more several another other others no not
  one two three four five six seven eight nine ten all any about according despite instead last next then now still
  only even perhaps such its to of under over between among police officials`)
