import { TextField } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/form-action'
import { SubmitButton } from '@/components/ui/submit-button'

export function NewStoryForm({ create }: { create: FormAction }) {
  return (
    <form action={create} className="flex w-full items-end gap-2 sm:w-[26rem]">
      <TextField
        label="New story"
        name="title"
        required
        maxLength={300}
        autoComplete="off"
        placeholder="What the articles are about"
        className="flex-1"
      />
      <SubmitButton variant="primary">Create</SubmitButton>
    </form>
  )
}
