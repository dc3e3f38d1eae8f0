import Link from 'next/link'
import { useTranslations } from '#i18n'
import { bdi } from '@/components/ui/bdi'
import { Moment } from '@/components/ui/moment'
import type { Reanalysis } from '@/lib/core/reading'

/** The other times the engine looked at the story, newest first. */
export function EarlierLooks({ looks, shown }: { looks: readonly Reanalysis[]; shown: number | null }) {
  const t = useTranslations('reanalysis')
  const others = looks.filter(({ id }) => id !== shown)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="earlier-looks" className="mt-12">
      <h2 id="earlier-looks" className="font-serif text-lg font-semibold">
        {t('otherTimes')}
      </h2>
      <ul className="mt-2 flex flex-col gap-1">
        {others.map(({ id, finishedAt, by }) => (
          <li key={id}>
            {t.rich('otherTime', {
              link: () => (
                <Link href={`?look=${id}`} className="link">
                  <Moment at={finishedAt!} />
                </Link>
              ),
              by,
              bdi,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
