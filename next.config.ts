import type { NextConfig } from 'next'

const config: NextConfig = {
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', 'wink-nlp', 'wink-eng-lite-web-model'],
  poweredByHeader: false,
  outputFileTracingRoot: import.meta.dirname,
  typedRoutes: false,
}
export default config
