import type { NextConfig } from 'next'

const config: NextConfig = {
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', 'wink-nlp', 'wink-eng-lite-web-model'],
  poweredByHeader: false,
  // It answers on this machine only, where packing costs more than it saves; a proxy before it packs for the network.
  compress: false,
  // The words of the interface come compiled: no parser for them is sent to the browser.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // For `npm run bench:javascript` alone: which byte comes from where.
  productionBrowserSourceMaps: process.env.CROSSREAD_SOURCE_MAPS === '1',
  outputFileTracingRoot: import.meta.dirname,
  typedRoutes: false,
  // What browsers ask for where a page names no icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
}
export default config
