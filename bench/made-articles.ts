/** Articles of any length in our own words, whose claims match, contradict or stand alone across articles in a known pattern. */
const DEEDS = [
  'inspected the harbour',
  'closed the northern bridge',
  'repaired the old tower',
  'sold the city bakery',
  'opened a new clinic',
  'painted the train station',
]
const PEOPLE = [
  'Erik Dahl',
  'Maja Holm',
  'Nils Berg',
  'Sara Lind',
  'Olof Strand',
  'Karin Falk',
  'Anna Wester',
  'Per Sund',
]
const TOWNS = ['Lund', 'Kalmar', 'Visby', 'Falun', 'Arvika', 'Mora', 'Ystad', 'Umeå']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

export interface MadeArticle {
  readonly outlet: string
  readonly title: string
  readonly text: string
}

/** `count` articles of `claims` claims each, one sentence a claim; the same for the same numbers. */
export function makeArticles(count: number, claims: number): MadeArticle[] {
  return Array.from({ length: count }, (_, article) => ({
    outlet: `Outlet ${article + 1}`,
    title: `What happened in the towns, as outlet ${article + 1} has it`,
    text: Array.from({ length: claims }, (_, i) => sentence(article, i)).join('\n\n'),
  }))
}

function sentence(article: number, i: number): string {
  const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!
  // Every third point is told by two neighbours only, every fifth with another number in every other article.
  const told = i % 3 === 0 ? Math.floor(article / 2) : 0
  const people = 12 + (i % 40) + (i % 5 === 0 ? article % 2 : 0)
  const point = i + told * 1000
  return `${at(PEOPLE, point)} ${at(DEEDS, Math.floor(point / 8))} in ${at(TOWNS, Math.floor(point / 5))} on ${at(DAYS, point)} with ${people} workers from district ${point}.`
}
