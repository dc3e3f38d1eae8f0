/** True where a key is a field's or a dialog's own. Escape leads out of a field. */
export function isTyping({ target, key }: KeyboardEvent): boolean {
  const field = (target as Element).closest(
    'input:not([type=radio], [type=checkbox]), textarea, select, dialog, [popover]',
  )
  return field !== null && !(key === 'Escape' && field.matches('input, textarea, select'))
}
