import { describe, expect, it } from 'vitest'
import { findCertainty } from '@/lib/core/extract/certainty'
import { splitStatements } from '@/lib/core/extract/statements'
import { splitTokens } from '@/lib/core/text/tokens'

describe('findCertainty', () => {
  // The certainty and cue of each statement in turn.
  it.each([
    ['The crane had failed on Monday.', ['stated']],
    ['Police say that the crane had failed.', ['stated']],
    ['Brandt allegedly sold the maps.', ['alleged allegedly']],
    ['Brandt claims that the crew sold the maps.', ['alleged claims']],
    ['Ada Finch allegedly boasted the order came from the port.', ['alleged allegedly']],
    ['The crew sold the maps, it was claimed yesterday.', ['alleged it was claimed']],
    ['Brandt was accused of selling the maps.', ['alleged accused of']],
    ['The ship is believed to have sunk.', ['alleged is believed to']],
    ['Officials confirmed that two men had died.', ['confirmed confirmed']],
    ['The port refused to confirm the name of the man.', ['stated']],
    ['Brandt denied that he sold the maps.', ['denied denied']],
    ['Brandt was denied a permit by the port.', ['stated']],
    ['Brandt has denied the affairs.', ['denied denied']],
    ['Brandt denied any role in the theft.', ['denied denied']],
    ['Brandt denied the motion of the crew.', ['stated']],
    ['Brandt has never denied the theft.', ['stated']],
    ['Brandt has never denied that he sold the maps.', ['stated']],
    ['Officials did not confirm that two men had died.', ['stated']],
    ['Police ruled out arson on Monday.', ['denied ruled out']],
    ['Police did not rule out arson.', ['stated']],
    ['Arson has not been ruled out by police.', ['stated']],
    ['The minister rejected the accusation by the crew.', ['denied rejected']],
    ['The paper dismissed the film as a hoax.', ['dismissed dismissed']],
    ['The port dismissed its head of security.', ['stated']],
    ['The story of the sunken ferry is a hoax.', ['dismissed hoax']],
    ['A bomb hoax closed the port.', ['stated']],
    ['The film of the ferry turned out to be fake.', ['dismissed be fake']],
    ['False reports of a sunken ferry spread on Monday.', ['dismissed False reports']],
    ['The captain shot down a report that the ferry sank.', ['dismissed shot down a report']],
    ['The rumour about the ferry was put to rest on Monday.', ['dismissed rumour about the ferry was put to rest']],
    ['The crew denies a truce with the port.', ['denied denies']],
    ['The port denied the crew entry.', ['stated']],
    ['The port does not deny the theft.', ['stated']],
    ['The port doesn’t deny the theft.', ['stated']],
    ['The crew called the film fake.', ['dismissed called']],
    ['They warned of so-called fake news in the port.', ['stated']],
    ['The mayor met a man who allegedly sold the maps.', ['stated']],
    [
      'They found a body in the hold, an allegation that was dismissed by the port.',
      ['stated', 'dismissed allegation that was dismissed'],
    ],
  ])('%s', (sentence, expected) => {
    const readings = splitStatements(splitTokens(sentence)).map((statement) => findCertainty(sentence, statement))
    expect(readings.map(({ certainty, cue }) => (cue ? `${certainty} ${cue.exact}` : certainty))).toEqual(expected)
    for (const { cue } of readings) if (cue) expect(sentence.slice(cue.start, cue.end)).toBe(cue.exact)
  })
})
