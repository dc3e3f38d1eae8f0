'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmImport, retryImport } from '@/lib/use-cases/confirm-import'
import { toConfirmingImport } from './confirm-input'

const RetryInput = z.object({ importId: z.coerce.number().int().positive() })

export async function confirmImportAction(form: FormData) {
  const input = toConfirmingImport(form)
  const result = await confirmImport(input)
  revalidatePath('/', 'layout')
  redirect(`/imports/${input.importId}${result.ok ? '' : `?problem=${result.problem}`}`)
}

export async function retryImportAction(form: FormData) {
  const input = RetryInput.parse(Object.fromEntries(form))
  await retryImport(input)
  redirect(`/imports/${input.importId}`)
}
