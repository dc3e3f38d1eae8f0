/** Called as work goes on: how many of how many pieces are done. It keeps the lease of the job. */
export type OnProgress = (done: number, total: number) => Promise<void>
