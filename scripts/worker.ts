// The background worker as a process of its own; started by `npm start` beside the web server.
import { runJobsUntil } from '@/lib/jobs/run-jobs'

const stop = new AbortController()
process.on('SIGTERM', () => stop.abort())
process.on('SIGINT', () => stop.abort())
// Ends with the process that started it, also when that one is killed.
process.on('disconnect', () => process.exit())
await runJobsUntil(stop.signal)
process.exit()
