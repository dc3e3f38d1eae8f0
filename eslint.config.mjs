import { defineConfig, globalIgnores } from 'eslint/config'
import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import regexp from 'eslint-plugin-regexp'

// Who may import whom: the table of ARCHITECTURE.md. `lib/lint-rules.test.ts` plants a violation of each and expects the error.
const READS = [
  'articles',
  'changes',
  'claims',
  'imports',
  'jobs',
  'links',
  'reanalyses',
  'search',
  'settings',
  'stories',
].map((name) => `./lib/data/${name}.ts`)
const OUTER = ['./app', './components', './scripts', './e2e', './bench']
const zones = [
  {
    target: './lib/core',
    from: ['./lib', ...OUTER, './prisma'],
    except: ['./core'],
    message: 'core knows only text: it imports nothing but itself.',
  },
  {
    target: ['./lib/inference', './lib/ingest', './lib/interchange'],
    from: ['./lib/data', './lib/use-cases', './lib/jobs', ...OUTER],
    message: 'The outside world comes in as core’s nouns.',
  },
  {
    target: './lib/data',
    from: ['./lib/use-cases', './lib/jobs', './lib/ingest', './lib/inference', ...OUTER],
    message: 'data knows Prisma and core.',
  },
  {
    target: ['./lib/use-cases', './lib/jobs'],
    from: OUTER,
    message: 'Use cases are called by the outside; they do not know it.',
  },
  {
    target: './components',
    from: ['./lib', './app', './scripts', './prisma'],
    except: ['./core'],
    message: 'Components are given what they draw and the actions they call.',
  },
  {
    target: './app',
    from: ['./lib/data', './lib/inference'],
    except: READS.map((file) => file.replace('./lib/data/', './')),
    message: 'Pages read by lib/data’s nouns and write by use cases.',
  },
  {
    target: ['./app', './components', './lib/core', './lib/use-cases', './lib/ingest', './lib/jobs', './scripts'],
    from: './prisma/generated',
    message: 'Only lib/data knows Prisma.',
  },
]

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  {
    plugins: { regexp },
    rules: {
      // Imported text is hostile: no expression may take more than linear time over it.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-useless-assertions': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      // Cycles are looked for by `npm run cycles`: here that takes minutes.
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  // Word lists are as long as they are.
  { files: ['lib/core/**/lexicon/*.ts'], rules: { 'max-lines': 'off' } },
  globalIgnores(['.next/**', 'prisma/generated/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**']),
])
