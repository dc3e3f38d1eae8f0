'use client'
import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import { useTranslations } from '#i18n'
import { type Stance, STANCES, SUBTYPES } from '@/lib/core/vocabulary'
import { useAnnounce } from '../ui/announcer'
import { findCommand } from '../compare/keys/find-command'
import type { Letters } from '../compare/keys/letters'
import type { WriteAction } from '../compare/outcome'
import { toForm } from '../compare/to-form'
import { useWritesContext } from '../compare/writes-context'
import { cellOf, listMarks, markOf, nextOf } from './grid-cells'
import { focusMark } from './use-grid'

interface Options {
  table: RefObject<HTMLTableElement | null>
  action: WriteAction
  letters: Letters
}

/** Judging a pair in the table: by menu, or by the letters on its cell, which then lead to the next one that waits. */
export function useJudging({ table, action, letters }: Options) {
  const t = useTranslations('table')
  const stances = useTranslations('stances')
  const announce = useAnnounce()
  const { storyId, send } = useWritesContext()
  const judge = useCallback(
    (mark: HTMLElement, stance: Stance, after = '') => {
      const linkId = Number(mark.dataset.link)
      const hint = SUBTYPES.find((one) => one === mark.dataset.hint) ?? null
      const subtype = stance === 'contradicts' ? hint : null
      send(action, toForm({ storyId, linkId, stance, subtype: subtype ?? '' }), {
        judged: { linkId, stance, subtype },
        then: () => announce([t('judge.done', { stance: stances(`${stance}.word`) }), after].join(' ').trim()),
      })
    },
    [action, announce, send, stances, storyId, t],
  )

  function judgeByKey(cell: HTMLTableCellElement, target: Element, stance: Stance) {
    const mark = markOf(cell, target)
    if (!mark) return announce(t('judge.nothing'))
    const waiting = listMarks(table.current!, '[data-unjudged]').filter((one) => one !== mark)
    const next = nextOf(waiting, mark, 1)
    judge(mark, stance, next ? t('judge.next', { words: wordsOf(next), stance: next.textContent }) : t('judge.none'))
    if (next) focusMark(next)
  }

  function goToContradiction(cell: HTMLTableCellElement, step: 1 | -1) {
    const next = nextOf(listMarks(table.current!, '[data-mark=contradicts]'), cell, step)
    if (next) focusMark(next)
    else announce(t('judge.noContradiction'))
  }

  function onKeyDown(event: KeyboardEvent) {
    const cell = cellOf(event.target)
    const command = cell && findCommand(event, { letters, bounds: false, rtl: false })
    if (command?.kind === 'judge') judgeByKey(cell!, event.target as Element, command.stance)
    else if (command?.kind === 'contradiction') goToContradiction(cell!, command.step)
    else return
    event.preventDefault()
  }
  return { judge, onKeyDown }
}

function wordsOf(mark: HTMLElement): string {
  return mark.title || (mark.closest('.entry')?.querySelector('a')?.textContent ?? '')
}

/** The stance that a person took on a pair, null where nobody has. */
export function judgedStance({ dataset }: HTMLElement): Stance | null {
  return 'unjudged' in dataset ? null : (STANCES.find((one) => one === dataset.stance) ?? null)
}
