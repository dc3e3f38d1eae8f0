import { cookies } from 'next/headers'
import { toAppearance } from '@/components/appearance/appearance'
import { toLanguage } from '@/i18n/languages'

/** How this reader wants the pages to look, from cookies. `language` is null where none was chosen. */
export async function getAppearance() {
  const kept = await cookies()
  return {
    appearance: toAppearance((name) => kept.get(name)?.value),
    language: toLanguage(kept.get('language')?.value),
  }
}
