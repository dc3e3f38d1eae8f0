import { ArticleResult } from '@/components/search/article-result'
import { ClaimResult } from '@/components/search/claim-result'
import { RemarkResult } from '@/components/search/remark-result'
import { ResultList } from '@/components/search/result-list'
import type { SearchKind } from '@/lib/core/search/hits'
import { parseQuery } from '@/lib/core/search/parse-query'
import { listArticleHits, listClaimHits, listRemarkHits } from '@/lib/data/search'

/** The best results of one kind. */
export async function KindResults({ kind, query, limit }: { kind: SearchKind; query: string; limit: number }) {
  const asked = parseQuery(query)
  if (kind === 'claims') {
    const hits = await listClaimHits(asked, limit)
    return (
      <ResultList>
        {hits.map((hit) => (
          <ClaimResult key={hit.id} hit={hit} />
        ))}
      </ResultList>
    )
  }
  if (kind === 'articles') {
    const hits = await listArticleHits(asked, limit)
    return (
      <ResultList>
        {hits.map((hit) => (
          <ArticleResult key={hit.id} hit={hit} />
        ))}
      </ResultList>
    )
  }
  const hits = await listRemarkHits(kind, asked, limit)
  return (
    <ResultList>
      {hits.map((hit) => (
        <RemarkResult key={`${hit.link?.id} ${hit.claims[0].id}`} hit={hit} kind={kind} />
      ))}
    </ResultList>
  )
}
