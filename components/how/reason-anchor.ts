/** The place on the page “How Crossread decides” that explains a kind of reason: "other thing" → "reason-other-thing". */
export function toReasonAnchor(kind: string): string {
  return `reason-${kind.replaceAll(' ', '-')}`
}
