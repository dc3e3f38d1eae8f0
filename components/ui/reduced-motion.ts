/** Whether things should not glide: by the reader's choice in the settings, or by the system's. In the browser only. */
export function isMotionReduced(): boolean {
  return document.documentElement.dataset.motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches
}
