import type { ReadArticle } from '@/lib/core/reading'

/** The stored text as it is, paragraph by paragraph. */
export function ArticleText({ article }: { article: ReadArticle }) {
  const { text, blocks, language } = article
  return (
    <div lang={language ?? undefined} className="mt-6 font-serif text-[1.0625rem] leading-[1.62]">
      {blocks.map(({ start, end }) => (
        <p key={start} dir="auto" className="mb-4 whitespace-pre-wrap">
          {text.slice(start, end)}
        </p>
      ))}
    </div>
  )
}
