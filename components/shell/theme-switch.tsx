import { Monitor, Moon, Sun } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { NEXT_THEME, type Theme } from './theme'

const ICONS = { light: Sun, dark: Moon, system: Monitor }

/** One button that goes through the themes; without scripts too. `action` stores what stands in the field `theme`. */
export function ThemeSwitch({ theme, action }: { theme: Theme; action: (form: FormData) => Promise<void> }) {
  const Icon = ICONS[theme]
  const next = NEXT_THEME[theme]
  const words = `Theme: ${theme}. Change to ${next}`
  return (
    <form action={action}>
      <input type="hidden" name="theme" value={next} />
      <Button type="submit" variant="bare" size="icon" aria-label={words} title={words}>
        <Icon size={17} aria-hidden />
      </Button>
    </form>
  )
}
