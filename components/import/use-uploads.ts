import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { useAnnounce } from '@/components/ui/announcer'
import type { Target } from './target-fields'

/** The server refuses more than 5 MB by itself; of a huge file it is sent just enough to say so. */
const ENOUGH = 5 * 1024 * 1024 + 1

/** How many files are taken together. */
const MOST_FILES = 200

export interface Upload {
  readonly name: string
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed'
  /** Why it could not be sent. */
  readonly problem?: string
}

/** Sends files one after the other into one import and opens it when all are there. */
export function useUploads(target: Target) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [isSending, setSending] = useState(false)
  /** Where to go on by hand, because not everything could be sent. */
  const [restAt, setRestAt] = useState<string | null>(null)
  const announce = useAnnounce()
  const t = useTranslations('imports')
  const router = useRouter()

  const mark = (at: number, change: Partial<Upload>) =>
    setUploads((all) => all.map((upload, i) => (i === at ? { ...upload, ...change } : upload)))

  async function send(chosen: readonly File[]) {
    if (chosen.length === 0 || isSending) return
    const files = chosen.slice(0, MOST_FILES)
    setSending(true)
    setUploads(files.map(({ name }) => ({ name, state: 'waiting' })))
    let { importId } = target
    let failures = 0
    for (const [i, file] of files.entries()) {
      mark(i, { state: 'sending' })
      const sent = await sendFile({ ...target, importId }, file).catch((): Sent => ({
        problem: t('files.unreachable'),
      }))
      importId = sent.importId ?? importId
      failures += sent.problem ? 1 : 0
      mark(i, sent.problem ? { state: 'failed', problem: sent.problem } : { state: 'sent' })
    }
    setSending(false)
    announce(t('files.sent', { sent: files.length - failures, total: files.length }))
    if (!importId) return
    const address = `/imports/${importId}${chosen.length > MOST_FILES ? '?problem=too-many' : ''}`
    if (failures > 0) setRestAt(address)
    else router.push(address)
  }

  return { uploads, isSending, restAt, send }
}

interface Sent {
  importId?: number
  problem?: string
}

async function sendFile({ storyId, importId }: Target, file: File): Promise<Sent> {
  const form = new FormData()
  form.set('story', String(storyId ?? ''))
  form.set('import', String(importId ?? ''))
  form.set('files', file.size < ENOUGH ? file : file.slice(0, ENOUGH), file.name)
  const reply = await fetch('/import/upload', { method: 'POST', body: form, headers: { accept: 'application/json' } })
  return (await reply.json()) as Sent
}
