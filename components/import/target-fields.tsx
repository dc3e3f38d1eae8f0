/** Where brought-in texts go. */
export interface Target {
  readonly storyId: number | null
  /** An import to add to; null for a new one. */
  readonly importId: number | null
}

export function TargetFields({ storyId, importId }: Target) {
  return (
    <>
      <input type="hidden" name="story" value={storyId ?? ''} />
      <input type="hidden" name="import" value={importId ?? ''} />
    </>
  )
}
