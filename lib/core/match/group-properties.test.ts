import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupClaims, type GroupDecision, type GroupLink } from '@/lib/core/match/group-claims'
import { STANCES } from '@/lib/core/vocabulary'
import { areAlike } from './alike-claims'
import { LEAST_MEAN } from './join-claims'

const ARTICLES = 5
const EACH = 4
// Articles share sentences, as papers that carry one agency do; the first of each is its own.
const claims = Array.from({ length: ARTICLES * EACH }, (_, at) => {
  const article = Math.floor(at / EACH)
  const exact = at % EACH === 0 ? `Paper number ${article} reports` : `The council met ${at % EACH} times over the mill`
  return { id: `c${at}`, articleId: `a${article}`, start: (at % EACH) * 90, exact }
})
const end = fc.nat(claims.length - 1)
const pair = fc.tuple(end, end).filter(([a, b]) => claims[a]!.articleId !== claims[b]!.articleId)
const anyLink = fc.record({
  pair,
  stance: fc.constantFrom(...STANCES, 'agrees' as const),
  confidence: fc.integer({ min: 50, max: 100 }).map((percent) => percent / 100),
})
// One link a pair, as the data have it.
const anyLinks = fc
  .uniqueArray(anyLink, { selector: ({ pair }) => pair.toSorted((x, y) => x - y).join(), maxLength: 60 })
  .map((links) =>
    links.map(({ pair: [a, b], ...rest }): GroupLink => ({ a: `c${a}`, b: `c${b}`, ...rest, reasons: [] })),
  )
const anyDecisions = fc
  .array(fc.tuple(pair, fc.boolean()), { maxLength: 6 })
  .map((all) => all.map(([[a, b], together]): GroupDecision => ({ a: `c${a}`, b: `c${b}`, together })))

const articleOf = new Map(claims.map((claim) => [claim.id, claim]))
const isJoining = ({ stance }: GroupLink) => stance === 'agrees' || stance === 'contradicts'

test('the same groups and sides whatever comes first: articles, links, ends of a link', () => {
  const toSet = (groups: ReturnType<typeof groupClaims>) =>
    groups
      .map(({ claims, sides }) => [claims.toSorted(), sides.map((side) => side.claims.toSorted()).sort()])
      .map((one) => JSON.stringify(one))
      .sort()
  fc.assert(
    fc.property(
      anyLinks,
      anyDecisions,
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      (links, decisions, order) => {
        const moved = order.flatMap((article) => claims.slice(article * EACH, article * EACH + EACH))
        const turned = links.map((link) => ({ ...link, a: link.b, b: link.a })).reverse()
        expect(toSet(groupClaims(moved, turned, decisions))).toEqual(toSet(groupClaims(claims, links, decisions)))
      },
    ),
  )
})

test('every claim in one group at most, every side within its group, two sides only over a contradiction', () => {
  fc.assert(
    fc.property(anyLinks, anyDecisions, (links, decisions) => {
      const groups = groupClaims(claims, links, decisions)
      const all = groups.flatMap((group) => group.claims)
      expect(new Set(all).size).toBe(all.length)
      for (const { claims: own, sides } of groups) {
        const sided = sides.flatMap((side) => side.claims)
        expect(new Set(sided).size).toBe(sided.length)
        expect(sided.filter((id) => !own.includes(id))).toEqual([])
        const inner = links.filter((link) => own.includes(link.a) && own.includes(link.b))
        if (sides.length > 1) expect(inner.some((link) => link.stance === 'contradicts')).toBe(true)
        else expect(sided).toEqual(own)
      }
    }),
  )
})

test('links alone: a group is held by links over all its pairs, and two claims of one article repeat each other', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      for (const { claims: own } of groupClaims(claims, links)) {
        const pairs = own.flatMap((a, at) =>
          own.slice(at + 1).map((b) => [articleOf.get(a)!, articleOf.get(b)!] as const),
        )
        const across = pairs.filter(([a, b]) => a.articleId !== b.articleId)
        const inner = links.filter((link) => own.includes(link.a) && own.includes(link.b))
        const worth = inner.reduce((sum, link) => sum + (isJoining(link) ? 1 : -1) * link.confidence, 0)
        expect(worth).toBeGreaterThanOrEqual(LEAST_MEAN * across.length - 1e-9)
        for (const [a, b] of pairs) if (a.articleId === b.articleId) expect(areAlike(a.exact, b.exact)).toBe(true)
      }
    }),
  )
})

test('decisions that can all hold do hold, whatever the links say; of those that cannot, the newest', () => {
  const point = fc.array(fc.nat(3), { minLength: claims.length, maxLength: claims.length })
  fc.assert(
    fc.property(anyLinks, anyDecisions, point, (links, decisions, points) => {
      const pointOf = (id: string) => points[Number(id.slice(1))]
      const sound = decisions.map(({ a, b }) => ({ a, b, together: pointOf(a) === pointOf(b) }))
      for (const [made, held] of [
        [sound, sound],
        [decisions, decisions.slice(0, 1)],
      ]) {
        const groups = groupClaims(claims, links, made)
        const home = (id: string) => groups.find((group) => group.claims.includes(id))?.id ?? id
        for (const { a, b, together } of held!) expect(home(a) === home(b)).toBe(together)
      }
    }),
  )
})

test('a chain of any length, however sure, never joins more than three claims', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.5, max: 1, noNaN: true }), { minLength: 3, maxLength: 30 }), (chain) => {
      const row = [...chain, 0].map((_, at) => ({ id: `c${at}`, articleId: `a${at}`, start: 0, exact: `claim ${at}` }))
      const links = chain.map((confidence, at): GroupLink => {
        return { a: `c${at}`, b: `c${at + 1}`, stance: 'agrees', confidence, reasons: [] }
      })
      for (const group of groupClaims(row, links)) expect(group.claims.length).toBeLessThanOrEqual(3)
    }),
  )
})

test('many links take little longer than few', () => {
  const time = (articles: number) => {
    const many = Array.from({ length: articles * 60 }, (_, at) => {
      return { id: `c${at}`, articleId: `a${Math.floor(at / 60)}`, start: at % 60, exact: `claim ${at % 60} of ${at}` }
    })
    const links = many.flatMap(({ id }, at) =>
      Array.from({ length: 12 }, (_, step): GroupLink => {
        const other = (at + 60 * (step + 1)) % many.length
        return { a: id, b: `c${other}`, stance: 'agrees', confidence: 0.5 + ((at * 7 + step) % 50) / 100, reasons: [] }
      }),
    )
    const start = performance.now()
    groupClaims(many, links)
    return performance.now() - start
  }
  time(20)
  // Four times as much: 16 times as long would be quadratic.
  expect(time(120)).toBeLessThan(10 * Math.max(time(30), 20))
})
