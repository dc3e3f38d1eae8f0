import { Check, Circle, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useTranslations } from '#i18n'
import { Progress } from '@/components/ui/progress'
import type { Upload } from './use-uploads'

const STATES = {
  waiting: { Icon: Circle, look: 'text-faint' },
  sending: { Icon: LoaderCircle, look: 'text-ink animate-spin' },
  sent: { Icon: Check, look: 'text-agree' },
  failed: { Icon: TriangleAlert, look: 'text-contra' },
}

/** How far the sending of files is, file by file. */
export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  const t = useTranslations('imports')
  if (uploads.length === 0) return null
  const done = uploads.filter(({ state }) => state === 'sent' || state === 'failed').length
  return (
    <div className="flex flex-col gap-3">
      <Progress label={t('files.sending')} done={done} total={uploads.length} />
      <ul className="max-h-64 overflow-y-auto" tabIndex={0} aria-label={t('files.label')}>
        {uploads.map(({ name, state, problem }, i) => {
          const { Icon, look } = STATES[state]
          return (
            <li key={i} className="flex flex-wrap items-center gap-x-2 py-1 text-[0.8125rem]">
              <Icon size={14} aria-hidden className={`shrink-0 ${look}`} />
              <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
              <span className={state === 'failed' ? 'text-contra' : 'text-soft'}>{t(`files.states.${state}`)}</span>
              {problem && <p className="basis-full ps-5.5 text-soft">{problem}</p>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
