import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ESLint } from 'eslint'
import { afterAll, describe, expect, test } from 'vitest'

/** Each line breaks the rule who may import whom; with a broken alias the rule would pass in silence. */
const violations = [
  ['lib/core/planted.ts', "import { database } from '@/lib/data/database'\nexport const planted = database\n"],
  ['lib/core/planted.ts', "import { readEnvironment } from '@/lib/env'\nexport const planted = readEnvironment\n"],
  [
    'lib/data/planted.ts',
    "import { createStory } from '@/lib/use-cases/create-story'\nexport const planted = createStory\n",
  ],
  ['lib/ingest/planted.ts', "import { database } from '@/lib/data/database'\nexport const planted = database\n"],
  [
    'lib/use-cases/planted.ts',
    "import { PrismaClient } from '@/prisma/generated/client'\nexport const planted = PrismaClient\n",
  ],
  ['components/planted.tsx', "import { listStories } from '@/lib/data/stories'\nexport const planted = listStories\n"],
  ['app/planted.ts', "import { saveNewStory } from '@/lib/data/save-story'\nexport const planted = saveNewStory\n"],
] as const

const allowed = [
  ['app/planted.ts', "import { listStories } from '@/lib/data/stories'\nexport const planted = listStories\n"],
  ['components/planted.tsx', "import type { Span } from '@/lib/core/vocabulary'\nexport type Planted = Span\n"],
] as const

const eslint = new ESLint()

async function layerErrors(file: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(file) })
  return result!.messages.filter((message) => message.ruleId === 'import/no-restricted-paths').length
}

describe('who may import whom', () => {
  test.each(violations)('%s may not: %s', async (file, code) => expect(await layerErrors(file, code)).toBe(1), 60_000)
  test.each(allowed)('%s may: %s', async (file, code) => expect(await layerErrors(file, code)).toBe(0), 60_000)
})

describe('files that import each other in a circle', () => {
  mkdirSync('.next', { recursive: true })
  const folder = mkdtempSync('.next/planted-')
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Whether a circle is found between a file that imports the words of the interface too, and one that imports it back. */
  function hasCycle(back: string): boolean {
    writeFileSync(
      path.join(folder, 'a.ts'),
      `import { useTranslations } from '#i18n'\nimport { b } from '@/${folder}/b'\nexport const a = () => [b, useTranslations]\nexport type A = typeof a\n`,
    )
    writeFileSync(path.join(folder, 'b.ts'), back)
    const command = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    const { status, stdout } = spawnSync(process.execPath, [command, folder], { encoding: 'utf8' })
    expect(stdout).toContain(status === 0 ? 'no dependency violations' : 'error no-cycles')
    return status !== 0
  }

  test('are found', () => {
    expect(hasCycle(`import { a } from '@/${folder}/a'\nexport const b = () => a\n`)).toBe(true)
  }, 60_000)
  test('do no harm where one takes only types of the other', () => {
    expect(hasCycle(`import type { A } from '@/${folder}/a'\nexport const b = (a: A) => a\n`)).toBe(false)
  }, 60_000)
})
