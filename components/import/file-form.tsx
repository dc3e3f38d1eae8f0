'use client'
import { FileText } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { Button, LinkButton } from '@/components/ui/button'
import { type Target, TargetFields } from './target-fields'
import { UploadList } from './upload-list'
import { useUploads } from './use-uploads'

/** Many files at once. Without scripts a plain form sends them together; with scripts they go one by one as they are chosen. */
export function FileForm(target: Target) {
  const t = useTranslations('imports')
  const { uploads, isSending, restAt, send } = useUploads(target)
  const [isOver, setOver] = useState(false)
  return (
    <form
      action="/import/upload"
      method="post"
      encType="multipart/form-data"
      aria-labelledby="files"
      className="flex min-w-0 flex-col gap-4 rounded-xl border border-line bg-card p-6"
    >
      <h2 id="files" className="font-serif text-xl font-semibold">
        {t('files.title')}
      </h2>
      <TargetFields {...target} />
      <div
        onDragOver={(event) => (event.preventDefault(), setOver(true))}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => (event.preventDefault(), setOver(false), send([...event.dataTransfer.files]))}
        data-over={isOver || undefined}
        className="relative flex flex-col items-center gap-3 rounded-lg border border-dashed border-edge bg-paper px-4 py-10 text-center data-over:border-solid data-over:border-focus data-over:bg-card"
      >
        <FileText size={26} aria-hidden className="text-faint" />
        <p className="text-soft">{t('files.drop')}</p>
        <input
          type="file"
          name="files"
          multiple
          required
          accept=".txt,.text,.html,.htm,.xhtml,.md,.markdown"
          aria-label={t('files.label')}
          aria-describedby="file-kinds"
          disabled={isSending}
          onChange={(event) => send([...(event.target.files ?? [])])}
          className="field-sizing-content max-w-full text-sm text-soft file:me-3 file:h-9 file:rounded-md file:border file:border-edge file:bg-card file:px-3.5 file:font-medium file:text-ink"
        />
        <p id="file-kinds" className="text-xs text-faint">
          {t('files.kinds')}
        </p>
      </div>
      <UploadList uploads={uploads} />
      {restAt && <LinkButton href={restAt}>{t('files.rest')}</LinkButton>}
      <noscript>
        <Button type="submit" variant="primary">
          {t('continue')}
        </Button>
      </noscript>
    </form>
  )
}
