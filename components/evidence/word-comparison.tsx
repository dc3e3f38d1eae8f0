import { useTranslations } from '#i18n'
import { firstWords } from '@/lib/core/compare/first-words'
import type { WordDifference, WordRun } from '@/lib/core/compare/word-difference'
import type { Quote, Span } from '@/lib/core/vocabulary'

/** Differences told one by one; the rest is in the comparison. */
const SHOWN = 3
/** UTF-16 units of one difference that are told. */
const LONGEST = 70

interface Props {
  difference: WordDifference
  /** The selected claim, and the one of the other article; sides a and b of the difference. */
  here: Quote
  there: Quote
  /** The other article. */
  name: string
}

/** Where the words of two claims differ, one by one in words, and both in one line. */
export function WordComparison({ difference, here, there, name }: Props) {
  const t = useTranslations('evidence')
  const changes = difference.runs.filter((run) => !run.same)
  if (changes.length === 0) return <p className="differing">{t('words.same')}</p>
  const rest = changes.length - SHOWN
  return (
    <div className="differing">
      <ul aria-label={t('words.list')}>
        {changes.slice(0, SHOWN).map((run, at) => (
          <li key={at}>
            <Change run={run} here={here} there={there} name={name} />
          </li>
        ))}
        {rest > 0 && <li>{t('words.more', { count: rest })}</li>}
      </ul>
      <details>
        <summary>{t('words.compared')}</summary>
        <p className="compared" dir="auto">
          {difference.runs.map((run, at) => (
            <Run key={at} run={run} here={here} there={there} />
          ))}
        </p>
        <p className="text-faint">
          {t.rich('words.comparison', {
            name: () => <bdi>{name}</bdi>,
            del: (words) => <del>{words}</del>,
            ins: (words) => <ins>{words}</ins>,
          })}
        </p>
      </details>
    </div>
  )
}

function Change({ run, here, there, name }: Omit<Props, 'difference'> & { run: WordRun }) {
  const t = useTranslations('evidence')
  const tags = {
    here: () => <bdi className="here">{firstWords(wordsOf(here, run.a), LONGEST)}</bdi>,
    there: () => <bdi className="there">{firstWords(wordsOf(there, run.b), LONGEST)}</bdi>,
    name: () => <bdi>{name}</bdi>,
  }
  if (!run.b) return t.rich('words.onlyHere', tags)
  return run.a ? t.rich('words.replaced', tags) : t.rich('words.onlyThere', tags)
}

// `<del>` and `<ins>` are often not announced: what they mean stands before them for those who listen.
function Run({ run, here, there }: { run: WordRun; here: Quote; there: Quote }) {
  const t = useTranslations('evidence')
  if (run.same) {
    return (
      <>
        <span className="sr-only">{t('words.both')} </span>
        {wordsOf(there, run.b)}{' '}
      </>
    )
  }
  return (
    <>
      {run.a && (
        <del>
          <span className="sr-only">{t('words.here')} </span>
          {wordsOf(here, run.a)}
        </del>
      )}{' '}
      {run.b && (
        <>
          <ins>
            <span className="sr-only">{t('words.there')} </span>
            {wordsOf(there, run.b)}
          </ins>{' '}
        </>
      )}
    </>
  )
}

function wordsOf({ exact, start }: Quote, span: Span | null): string {
  return span ? exact.slice(span.start - start, span.end - start) : ''
}
