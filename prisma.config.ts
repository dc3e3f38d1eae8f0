import { defineConfig } from 'prisma/config'

// `prisma generate` looks for a schema engine binary that it never runs, and would download it: name a file that exists.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: 'file:unused-by-generate.db' },
})
