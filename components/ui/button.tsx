import Link from 'next/link'
import type { ComponentProps } from 'react'

const BASE =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap no-underline disabled:cursor-not-allowed disabled:opacity-55'

const VARIANTS = {
  primary: 'border-ink bg-ink text-paper hover:bg-ink/85',
  quiet: 'border-edge bg-card text-ink hover:border-ink hover:bg-paper',
  danger: 'border-contra bg-card text-contra hover:bg-contra-soft',
  /** No frame until it is pointed at: for rows of small tools. */
  bare: 'border-transparent text-soft hover:bg-line/60 hover:text-ink',
}

const SIZES = {
  small: 'h-7 px-2 text-xs',
  normal: 'h-9 px-3.5 text-sm',
  /** A square with one icon; give it an aria-label. */
  icon: 'size-8',
}

interface Look {
  variant?: keyof typeof VARIANTS
  size?: keyof typeof SIZES
}

function look({ variant = 'quiet', size = 'normal' }: Look, className = '') {
  return `${BASE} ${VARIANTS[variant]} ${SIZES[size]} ${className}`
}

export function Button({ variant, size, className, type = 'button', ...props }: ComponentProps<'button'> & Look) {
  return <button type={type} className={look({ variant, size }, className)} {...props} />
}

/** Goes somewhere, looks like a button. */
export function LinkButton({ variant, size, className, ...props }: ComponentProps<typeof Link> & Look) {
  return <Link className={look({ variant, size }, className)} {...props} />
}
