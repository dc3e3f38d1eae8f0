import { succeed, type Result } from '@/lib/core/result'
import { PASTED } from '@/lib/ingest/read-article-file'
import { addToImport, type NewText, startImport } from '@/lib/use-cases/start-import'
import type { Upload } from './read-upload'

/** Puts the texts of an upload into its import, or into a new one. What can't be taken stands there with its problem. */
export async function takeIn(upload: Upload): Promise<Result<{ importId: number }, 'not-found'>> {
  const started = upload.importId ? succeed({ importId: upload.importId }) : await startImport(upload)
  if (!started.ok) return started
  for await (const text of textsOf(upload)) {
    const added = await addToImport({ ...started.value, ...text })
    if (!added.ok && added.problem === 'not-found') return { ok: false, problem: 'not-found' }
  }
  return started
}

/** One after the other, so that of many files only one is in memory a second time. */
async function* textsOf({ pasted, files }: Upload): AsyncGenerator<Omit<NewText, 'importId'>> {
  if (pasted) yield { name: PASTED, bytes: new TextEncoder().encode(pasted.text), given: pasted.given }
  for (const file of files) yield { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
