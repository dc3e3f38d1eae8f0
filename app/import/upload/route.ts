import { readEnvironment } from '@/lib/env'
import { problemWords } from '../../messages'
import { isSameOrigin } from '../../same-origin'
import { readUpload } from './read-upload'
import { takeIn } from './take-in'

/** All that one form may bring, in bytes. Scripts send one file at a time. */
const MOST_AT_ONCE = 100 * 1024 * 1024

/** Takes pasted text and files from the form at /import: all in one request, or from scripts one file at a time. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers, readEnvironment().hosts))
    return new Response('Forms of other sites are not taken.\n', { status: 403 })
  if (Number(request.headers.get('content-length')) > MOST_AT_ONCE) return refuse(request, null, 'too-much')
  const upload = readUpload(await request.formData())
  if (!upload.pasted && upload.files.length === 0) return refuse(request, upload.storyId, 'no-text')
  const taken = await takeIn(upload)
  if (!taken.ok) return refuse(request, upload.storyId, taken.problem)
  const { importId } = taken.value
  return isScript(request) ? Response.json({ importId }) : goTo(`/imports/${importId}`)
}

async function refuse(request: Request, storyId: number | null, problem: string) {
  if (isScript(request)) return Response.json({ problem: await problemWords(problem) }, { status: 400 })
  return goTo(`/import?story=${storyId ?? ''}&problem=${problem}`)
}

function isScript(request: Request) {
  return request.headers.get('accept') === 'application/json'
}

/** By a path alone: the address in `request.url` need not be the one that the browser used. */
function goTo(path: string) {
  return new Response(null, { status: 303, headers: { location: path } })
}
