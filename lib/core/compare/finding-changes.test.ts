import { describe, expect, test } from 'vitest'
import {
  compareFindings,
  countChanges,
  type SeenClaim,
  type SeenLink,
  type StoryFindings,
  type Suggestion,
} from './finding-changes'

const TEXT = 'The mill burned on Monday night, and nine people were hurt.'

function claim(id: number, articleId: number, more: Partial<SeenClaim> = {}): SeenClaim {
  const exact = TEXT.slice(0, 24)
  return { id, articleId, start: 0, end: exact.length, exact, found: true, moved: false, removed: false, ...more }
}
const cut = (end: number) => ({ end, exact: TEXT.slice(0, end) })
const says = (stance: Suggestion['stance'], subtype: Suggestion['subtype'] = null): Suggestion => ({ stance, subtype })
const link = (suggested: Suggestion | null, decided: SeenLink['decided'] = null): SeenLink => ({
  id: 7,
  a: 1,
  b: 2,
  suggested,
  decided,
})
const findings = (claims: SeenClaim[], links: SeenLink[] = [], articles = [10, 20]): StoryFindings => ({
  articles,
  claims,
  links,
})

describe('claims', () => {
  test.each<[string, SeenClaim[], SeenClaim[], object[]]>([
    ['the same', [claim(1, 10)], [claim(1, 10)], []],
    ['found anew', [], [claim(1, 10)], [{ kind: 'found', claimId: 1 }]],
    ['no longer found', [claim(1, 10)], [], [{ kind: 'lost', claimId: null, articleId: 10 }]],
    ['no longer found but kept', [claim(1, 10)], [claim(1, 10, { found: false })], [{ kind: 'kept', claimId: 1 }]],
    ['kept since long', [claim(1, 10, { found: false })], [claim(1, 10, { found: false })], []],
    ['found again', [claim(1, 10, { found: false })], [claim(1, 10)], [{ kind: 'found' }]],
    [
      'other bounds',
      [claim(1, 10)],
      [claim(1, 10, cut(30))],
      [{ kind: 'bounds', before: { exact: TEXT.slice(0, 24) }, quote: { exact: TEXT.slice(0, 30) } }],
    ],
    ['bounds moved by a person meanwhile', [claim(1, 10)], [claim(1, 10, { ...cut(30), moved: true })], []],
    ['put away by a person meanwhile', [claim(1, 10)], [claim(1, 10, { removed: true })], []],
    ['brought back by a person meanwhile', [claim(1, 10, { removed: true })], [claim(1, 10)], []],
    ['marked by a person meanwhile', [], [claim(1, 10, { found: false })], []],
    ['of an article taken out meanwhile', [claim(1, 30)], [], []],
    ['of an article put in meanwhile', [], [claim(1, 30)], []],
  ])('%s', (_, before, now, changes) => {
    const told = compareFindings(findings(before), findings(now)).claims
    expect(told).toHaveLength(changes.length)
    expect(told).toMatchObject(changes)
  })

  test('stand in the order of the columns, then of the text', () => {
    const now = [claim(3, 20), claim(2, 10, { start: 5 }), claim(1, 10)]
    const told = compareFindings(findings([], [], [20, 10]), findings(now, [], [20, 10])).claims
    expect(told.map(({ claimId }) => claimId)).toEqual([3, 1, 2])
  })
})

describe('links', () => {
  const both = [claim(1, 10), claim(2, 20)]
  test.each<[string, SeenLink[], SeenLink[], object[]]>([
    ['the same', [link(says('agrees'))], [link(says('agrees'))], []],
    [
      'added',
      [],
      [link(says('agrees'))],
      [{ kind: 'added', now: says('agrees'), a: { claimId: 1 }, b: { claimId: 2 } }],
    ],
    ['gone', [link(says('agrees'))], [], [{ kind: 'gone', linkId: null, before: says('agrees'), now: null }]],
    ['changed', [link(says('agrees'))], [link(says('scope'))], [{ kind: 'changed', linkId: 7 }]],
    [
      'an update instead of a conflict',
      [link(says('contradicts', 'number'))],
      [link(says('contradicts', 'superseded'))],
      [{ kind: 'changed' }],
    ],
    ['overruled, and still suggested', [link(says('agrees'), 'scope')], [link(says('agrees'), 'scope')], []],
    [
      'confirmed, and now said otherwise',
      [link(says('agrees'), 'agrees')],
      [link(says('contradicts'), 'agrees')],
      [{ kind: 'disagrees', decided: 'agrees', now: says('contradicts') }],
    ],
    [
      'confirmed, and now not suggested',
      [link(says('agrees'), 'agrees')],
      [link(null, 'agrees')],
      [{ kind: 'disagrees' }],
    ],
    [
      'rejected, and now not suggested',
      [link(says('agrees'), 'unrelated')],
      [link(null, 'unrelated')],
      [{ kind: 'as-judged' }],
    ],
    ['made by hand, and now found', [link(null, 'agrees')], [link(says('agrees'), 'agrees')], [{ kind: 'as-judged' }]],
    ['made by hand, found otherwise', [link(null, 'agrees')], [link(says('scope'), 'agrees')], [{ kind: 'disagrees' }]],
  ])('%s', (_, before, now, changes) => {
    const told = compareFindings(findings(both, before), findings(both, now)).links
    expect(told).toHaveLength(changes.length)
    expect(told).toMatchObject(changes)
  })

  test('of a claim that is gone are told by the words it had', () => {
    const { links } = compareFindings(findings(both, [link(says('agrees'))]), findings([both[1]!]))
    expect(links).toMatchObject([
      { kind: 'gone', a: { claimId: null, articleId: 10, quote: { exact: TEXT.slice(0, 24) } } },
    ])
  })

  test('are counted with the claims', () => {
    expect(countChanges(compareFindings(findings(both, [link(says('agrees'))]), findings([both[1]!])))).toBe(2)
    expect(countChanges(compareFindings(findings(both), findings(both)))).toBe(0)
  })
})
