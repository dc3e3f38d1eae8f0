import problems from '@/i18n/messages/en/problems'
import { getTranslations } from '@/i18n/server'

/** The words for what can go wrong, by the name that a use case gives it; general ones where an address made the name up. */
export async function problemWords(problem: string): Promise<string> {
  const t = await getTranslations('problems')
  return isKnown(problem) ? t(`known.${problem}`) : t('other')
}

function isKnown(problem: string): problem is keyof typeof problems.known {
  return Object.hasOwn(problems.known, problem)
}
