import { useTranslations } from '#i18n'

const ROWS = ['words', 'phrase', 'prefix', 'last'] as const

/** What quotes and the asterisk do. */
export function HowTo() {
  const t = useTranslations('search')
  return (
    <section aria-labelledby="how-to" className="max-w-2xl">
      <h2 id="how-to" className="font-serif text-lg font-semibold">
        {t('how.title')}
      </h2>
      <table className="mt-3 w-full border-collapse text-start">
        <thead className="text-xs text-soft">
          <tr>
            <th scope="col" className="w-2/5 py-1 pe-4 text-start font-medium">
              {t('how.typed')}
            </th>
            <th scope="col" className="py-1 text-start font-medium">
              {t('how.finds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row} className="border-t border-line align-baseline">
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                <kbd className="rounded bg-card whitespace-nowrap px-1.5 py-0.5 font-mono text-[0.8125rem]">
                  {t(`how.${row}.typed`)}
                </kbd>
              </th>
              <td className="py-2">{t(`how.${row}.finds`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-soft">{t('how.folded')}</p>
    </section>
  )
}
