import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { z } from 'zod'
import type { LearnedJudge } from '@/lib/core/vocabulary'
import { judgeTexts, type DatedPair } from '@/lib/use-cases/judge-texts'
import { openJudge } from '@/lib/use-cases/open-judge'

const pair = z.object({ a: z.string(), b: z.string(), a_date: z.string().nullish(), b_date: z.string().nullish() })

/** Pairs judged at a time: a reader of a long file sees the first answers soon. */
const BATCH = 256

/** `crossread judge`: stance and reasons for pairs of statements, one JSON line each, in order. */
export function judgeCommand(): Command {
  return new Command('judge')
    .description('Judge pairs of statements: prints stance, confidence and reasons, one JSON line a pair.')
    .requiredOption('--pairs <file>', 'JSON Lines {"a", "b"} with optional "a_date", "b_date"; - reads standard input')
    .action(async ({ pairs }: { pairs: string }) => {
      const input = pairs === '-' ? process.stdin : createReadStream(pairs)
      const learned = await openJudge()
      let number = 0
      let waiting: DatedPair[] = []
      const flush = async () => {
        await printJudgements(waiting, learned)
        waiting = []
      }
      try {
        for await (const line of createInterface({ input })) {
          number += 1
          if (line.trim()) waiting.push(parsePair(line))
          if (waiting.length >= BATCH) await flush()
        }
      } catch (error) {
        console.error(`${pairs}, line ${number}: ${error instanceof Error ? error.message : String(error)}`)
        process.exitCode = 1
      }
      await flush()
    })
}

function parsePair(line: string): DatedPair {
  const { a, b, a_date, b_date } = pair.parse(JSON.parse(line))
  return { a, b, aDate: a_date, bDate: b_date }
}

async function printJudgements(pairs: readonly DatedPair[], learned: LearnedJudge | null): Promise<void> {
  for (const { stance, subtype, confidence, shown, scores, reasons } of await judgeTexts(pairs, learned))
    process.stdout.write(`${JSON.stringify({ stance, subtype, confidence, shown, scores, reasons })}\n`)
}
