import { describe, expect, test } from 'vitest'
import { groupClaims, type GroupDecision, type GroupLink } from '@/lib/core/match/group-claims'
import type { Stance } from '@/lib/core/vocabulary'

const WORDS: Readonly<Record<string, string>> = {
  a1: 'Four people died when the mill burned',
  a2: 'The owner of the mill was away',
  a3: 'Four people died when the old mill burned',
  b1: 'Four people died in the fire',
  b2: 'The owner was on a journey',
  c1: 'Nine people died',
  d1: 'The fire killed nine',
}

function toClaim(id: string, at: number) {
  return { id, articleId: id.slice(0, 1), start: at * 100, exact: WORDS[id] ?? id }
}

const claims = Object.keys(WORDS).map(toClaim)

function link(pair: string, stance: Stance = 'agrees', confidence = 0.9): GroupLink {
  const [a = '', b = ''] = pair.split('~')
  return { a, b, stance, confidence, reasons: [] }
}

function decide(pair: string, together: boolean): GroupDecision {
  const [a = '', b = ''] = pair.split('~')
  return { a, b, together }
}

const listed = (links: GroupLink[], decisions: GroupDecision[] = []) =>
  groupClaims(claims, links, decisions).map((group) => group.claims.join(' '))

describe('groupClaims', () => {
  test.each<[string, GroupLink[], string[]]>([
    ['nothing linked, no groups', [], []],
    ['joins what is linked, in claim order', [link('c1~b1'), link('b1~a1'), link('a1~c1')], ['a1 b1 c1']],
    ['a doubtful link joins two claims that stand alone', [link('a1~b1', 'agrees', 0.3)], ['a1 b1']],
    ['a contradiction is on one point too', [link('a1~c1', 'contradicts')], ['a1 c1']],
    ['another scope is another point', [link('a1~b1', 'scope')], []],
    ['a third claim by one sure link', [link('a1~b1'), link('b1~c1')], ['a1 b1 c1']],
    ['not by a doubtful one', [link('a1~b1'), link('b1~c1', 'agrees', 0.7)], ['a1 b1']],
    ['not where another scope stands between', [link('a1~b1'), link('b1~c1'), link('a1~c1', 'scope')], ['a1 b1']],
    [
      'a chain breaks',
      [link('a1~b1', 'agrees', 0.99), link('b1~c1'), link('c1~d1', 'agrees', 0.95)],
      ['a1 b1', 'c1 d1'],
    ],
    ['two points of one article stay two', [link('a1~b1'), link('a2~b1', 'agrees', 0.8)], ['a1 b1']],
    ['unless the one repeats the other', [link('a1~b1'), link('a3~b1', 'agrees', 0.8)], ['a1 a3 b1']],
    [
      'judged unrelated, kept apart',
      [link('a1~c1', 'agrees', 0.8), link('b1~c1'), link('a1~b1', 'unrelated', 1)],
      ['b1 c1'],
    ],
    ['what a person judged weighs as certain', [link('a1~b1', 'agrees', 0.97), link('a2~b1', 'agrees', 1)], ['a2 b1']],
  ])('%s', (_, links, expected) => {
    expect(listed(links)).toEqual(expected)
  })

  test.each<[string, GroupLink[], GroupDecision[], string[]]>([
    ['together without a link', [], [decide('a1~d1', true)], ['a1 d1']],
    ['together over a rejected link', [link('a1~d1', 'unrelated', 1)], [decide('a1~d1', true)], ['a1 d1']],
    ['two points of one article together', [], [decide('a1~a2', true)], ['a1 a2']],
    ['apart over a confirmed link', [link('a1~b1', 'agrees', 1)], [decide('b1~a1', false)], []],
    ['apart holds for what joins them', [link('a1~b1')], [decide('b1~d1', true), decide('a1~d1', false)], ['b1 d1']],
    ['the newer of two that cannot both hold', [], [decide('a1~b1', true), decide('a1~b1', false)], ['a1 b1']],
    [
      'the newest first in a ring',
      [],
      [decide('a1~c1', false), decide('a1~b1', true), decide('b1~c1', true)],
      ['a1 b1'],
    ],
    ['a claim that is gone is passed over', [], [decide('a1~gone', true)], []],
  ])('decisions: %s', (_, links, decisions, expected) => {
    expect(listed(links, decisions)).toEqual(expected)
  })

  test('whatever is joined by a decision grows by links as before', () => {
    const links = [link('a1~b1'), link('a1~c1'), link('b1~c1')]
    expect(listed(links, [decide('a1~d1', true)])).toEqual(['a1 b1 c1 d1'])
  })
})

describe('sides', () => {
  const quote = (id: string, exact: string) => {
    const { start, exact: text } = claims.find((claim) => claim.id === id)!
    const at = start + text.indexOf(exact)
    return { start: at, end: at + exact.length, exact }
  }
  const conflict = (pair: string, left: string, right: string): GroupLink => {
    const { a, b } = link(pair)
    const reason = {
      kind: 'other quantity',
      text: '',
      for: 'contradicts',
      a: quote(a, left),
      b: quote(b, right),
    } as const
    return { ...link(pair, 'contradicts'), reasons: [reason] }
  }
  const sidesOf = (links: GroupLink[]) =>
    groupClaims(claims, links).map(({ sides }) =>
      sides.map((side) => `${side.claims.join(' ')}: ${side.says?.exact ?? '–'}`),
    )

  test.each<[string, GroupLink[], string[][]]>([
    ['one side where all agree', [link('a1~b1')], [['a1 b1: –']]],
    [
      'agreement holds a side together, a contradiction parts two, the words are quoted',
      [link('a1~b1'), conflict('a1~c1', 'Four', 'Nine'), conflict('b1~c1', 'Four', 'Nine')],
      [['a1 b1: Four people', 'c1: Nine people']],
    ],
    [
      'two that contradict the same in the same words are one side',
      [conflict('a1~c1', 'Four', 'Nine'), conflict('b1~c1', 'Four', 'Nine')],
      [['a1 b1: Four people', 'c1: Nine people']],
    ],
    [
      'in other words they are a third side',
      [conflict('a1~c1', 'Four', 'Nine'), conflict('d1~a1', 'nine', 'Four'), conflict('c1~d1', 'Nine', 'nine')],
      [['a1: Four people', 'c1: Nine people', 'd1: nine']],
    ],
    [
      'the surer link decides where an agreement crosses a contradiction',
      [link('a1~b1', 'contradicts', 0.95), link('a1~c1'), link('b1~c1', 'agrees', 0.8)],
      [['a1 c1: –', 'b1: –']],
    ],
  ])('%s', (_, links, expected) => {
    expect(sidesOf(links)).toEqual(expected)
  })

  test('a claim that was put in without a link is on none of several sides', () => {
    const [group] = groupClaims(claims, [link('a1~c1', 'contradicts')], [decide('a1~b2', true)])
    expect(group!.claims).toEqual(['a1', 'b2', 'c1'])
    expect(group!.sides.map((side) => side.claims)).toEqual([['a1'], ['c1']])
  })
})
