/** How much of a script comes from which package or folder of ours, read from its source map. */
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Compressed bytes by where they come from. */
export type Weights = ReadonlyMap<string, number>

/** Folders that source maps of packages name, and the package that they came in. */
const PUBLISHED_IN: Readonly<Record<string, string>> = { shared: 'lucide-react' }

/** Shares the compressed size of a script among its sources, by their bytes in it before compression. */
export function weigh(file: string): Weights {
  const [script, comment = ''] = readFileSync(file, 'utf8').split('\n//# sourceMappingURL=')
  const map = new SourceMap(JSON.parse(readFileSync(path.join(path.dirname(file), comment.trim()), 'utf8')))
  const counts = new Map<string, number>()
  script!.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const found = map.findEntry(row, column)
      const source = 'originalSource' in found && found.generatedLine === row ? found.originalSource : undefined
      const group = groupOf(source)
      counts.set(group, (counts.get(group) ?? 0) + 1)
    }
  })
  const mapped = [...counts.values()].reduce((sum, bytes) => sum + bytes, 0)
  const compressed = gzipSync(script!, { level: 9 }).length
  return new Map([...counts].map(([group, bytes]) => [group, (bytes / mapped) * compressed]))
}

/** The sums, group by group. */
export function addUp(all: readonly Weights[]): Weights {
  const sums = new Map<string, number>()
  for (const weights of all) for (const [group, bytes] of weights) sums.set(group, (sums.get(group) ?? 0) + bytes)
  return sums
}

/** The package, or the folder of ours: `turbopack:///[project]/components/compare/columns.tsx` is of "components/compare". */
function groupOf(source: string | undefined): string {
  const file = source?.split('[project]/')[1]
  if (!source) return 'what joins the modules'
  if (!file) return "the bundler's runtime"
  if (process.env.FILES) return file
  const [name] = file
    .split('node_modules/')
    .at(-1)!
    .match(/^(?:@[^/]+\/)?[^/]+/)!
  if (file.includes('node_modules/')) return PUBLISHED_IN[name] ?? name
  return file.split('/').slice(0, -1).slice(0, 3).join('/')
}
