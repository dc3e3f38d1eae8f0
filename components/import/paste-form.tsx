import { TextArea, TextField } from '@/components/ui/field'
import { Button } from '@/components/ui/button'
import { type Target, TargetFields } from './target-fields'

/** One text, with what is known of it; a plain form. */
export function PasteForm(target: Target) {
  return (
    <form
      action="/import/upload"
      method="post"
      encType="multipart/form-data"
      aria-labelledby="paste"
      className="flex min-w-0 flex-col gap-4 rounded-xl border border-line bg-card p-6"
    >
      <h2 id="paste" className="font-serif text-xl font-semibold">
        Paste a text
      </h2>
      <TargetFields {...target} />
      <TextArea
        label="Text of the article"
        name="text"
        required
        rows={9}
        dir="auto"
        className="[&_textarea]:font-serif [&_textarea]:text-base"
      />
      <p className="text-[0.8125rem] text-soft">What you leave empty is guessed from the text, for you to correct.</p>
      <TextField label="Title" name="title" dir="auto" maxLength={1000} autoComplete="off" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Outlet" name="outlet" dir="auto" maxLength={300} autoComplete="off" />
        <TextField label="Date" name="date" type="date" />
      </div>
      <TextField label="Address" name="url" type="url" inputMode="url" placeholder="https://" autoComplete="off" />
      <Button type="submit" variant="primary" className="self-start">
        Continue
      </Button>
    </form>
  )
}
