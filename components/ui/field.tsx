import { type ComponentProps, type ReactNode, useId } from 'react'

const CONTROL =
  'w-full rounded-md border border-edge bg-card px-3 text-sm text-ink placeholder:text-faint aria-invalid:border-contra disabled:opacity-55'

interface Frame {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
}

function described(id: string, { hint, error }: Omit<Frame, 'label'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return { 'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined, 'aria-invalid': error ? true : undefined }
}

/** A label above its control, with a hint and an error below, wired by id. */
function Field({
  id,
  label,
  hint,
  error,
  className = '',
  children,
}: Frame & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-xs font-semibold text-soft">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-faint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-xs font-medium text-contra">
          {error}
        </p>
      )}
    </div>
  )
}

/** One line of text. `className` goes to the whole field. */
export function TextField({ label, hint, error, className, ...input }: Frame & ComponentProps<'input'>) {
  const made = useId()
  const id = input.id ?? made
  return (
    <Field {...{ id, label, hint, error, className }}>
      <input type="text" {...input} id={id} {...described(id, { hint, error })} className={`h-9 ${CONTROL}`} />
    </Field>
  )
}

/** Several lines of text. */
export function TextArea({ label, hint, error, className, ...input }: Frame & ComponentProps<'textarea'>) {
  const made = useId()
  const id = input.id ?? made
  return (
    <Field {...{ id, label, hint, error, className }}>
      <textarea {...input} id={id} {...described(id, { hint, error })} className={`py-2 leading-relaxed ${CONTROL}`} />
    </Field>
  )
}

/** A choice from a list; give it `<option>` children. */
export function SelectField({ label, hint, error, className, ...input }: Frame & ComponentProps<'select'>) {
  const made = useId()
  const id = input.id ?? made
  return (
    <Field {...{ id, label, hint, error, className }}>
      <select {...input} id={id} {...described(id, { hint, error })} className={`h-9 ${CONTROL}`} />
    </Field>
  )
}

/** A box to tick, with its words beside it. */
export function CheckField({ label, className = '', ...input }: { label: ReactNode } & ComponentProps<'input'>) {
  return (
    <label className={`inline-flex min-h-6 items-center gap-2 text-sm ${className}`}>
      <input type="checkbox" {...input} className="size-4 shrink-0 accent-ink" />
      <span>{label}</span>
    </label>
  )
}
