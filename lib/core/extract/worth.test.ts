import { describe, expect, it } from 'vitest'
import { rateWorth } from '@/lib/core/extract/worth'
import { splitTokens } from '@/lib/core/text/tokens'

const rate = (sentence: string) => rateWorth(splitTokens(sentence))

describe('rateWorth', () => {
  it.each([
    ['Six people were killed in Orme on 3 May 2019.', 'I think we must all hope for the best.'],
    ['The port of Orme lost 40 percent of its trade.', 'Who lost the port?'],
    ['Ada Finch voted against the bill in 2017.', 'Ada Finch will vote against it.'],
    ['The crew sold 300 maps to the navy.', 'Thank you and good morning to you.'],
  ])('%s > %s', (more, less) => expect(rate(more)).toBeGreaterThan(rate(less) + 0.2))

  it('is 0 to 1, also for nothing', () => {
    expect(rate('')).toBeGreaterThanOrEqual(0)
    expect(rate('12 '.repeat(200))).toBeLessThanOrEqual(1)
  })
})
