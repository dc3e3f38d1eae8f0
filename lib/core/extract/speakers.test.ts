import { describe, expect, it } from 'vitest'
import { readContext } from '@/lib/core/extract/facets'
import { attributeSpeakers } from '@/lib/core/extract/speakers'
import { splitStatements } from '@/lib/core/extract/statements'

const speak = (text: string) => {
  const context = readContext({ title: '', text, publishedAt: null })
  const statements = attributeSpeakers(
    context,
    context.sentences.flatMap(({ tokens }) => splitStatements(tokens)),
  )
  return statements.map(({ speaker }) => speaker && `${speaker.exact} = ${speaker.key}`)
}

describe('attributeSpeakers', () => {
  it.each([
    ['The quay of Orme reopened on Monday.', [null]],
    ['Mayor Ada Finch said the quay had reopened.', ['Mayor Ada Finch = ada finch']],
    ['Investigators say that the crane had failed.', ['Investigators = investigators']],
    ['The crane had failed, it was claimed yesterday.', [null]],
    // A day is no speaker, nor is who the reported words are about.
    ['“The port has failed us," Olin\'s mother, Ada Finch, said Tuesday.', ['Ada Finch = ada finch']],
    ['Ada Finch, after a day in court, said the port authority "has failed us."', [null]],
    // One quotation over several sentences, with the speaker before, between and after.
    ['Ada Finch said: “The quay was dark. The crew had left.”', ['Ada Finch = ada finch', 'Ada Finch = ada finch']],
    [
      '“The quay was dark,” said Ada Finch. “The crew had left early.”',
      ['Ada Finch = ada finch', 'Ada Finch = ada finch'],
    ],
    // A paragraph that is nothing but a quotation goes on with the speaker of the one before.
    [
      'Ada Finch said: “The quay was dark.”\n“The crew had left early.”\nThe quay was closed.',
      ['Ada Finch = ada finch', 'Ada Finch = ada finch', null],
    ],
    // Pronouns
    ['Ada Finch met the crew on Monday. “The quay was dark,” she said.', [null, 'she = ada finch']],
    ['It was dark. “The quay was closed,” he said.', ['he = unknown 36']],
  ])('%s', (text, expected) => expect(speak(text).slice(-expected.length)).toEqual(expected))

  it('quotes the words of the speaker where they stand', () => {
    const text = 'On Monday, the Orme port authority said that the crane had failed.'
    const context = readContext({ title: '', text, publishedAt: null })
    const [statement] = attributeSpeakers(
      context,
      context.sentences.flatMap(({ tokens }) => splitStatements(tokens)),
    )
    expect(text.slice(statement?.speaker?.start, statement?.speaker?.end)).toBe('the Orme port authority')
  })
})
