import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { z } from 'zod'
import { judgeTexts } from '@/lib/use-cases/judge-texts'

const pair = z.object({ a: z.string(), b: z.string(), a_date: z.string().nullish(), b_date: z.string().nullish() })

/** `crossread judge`: stance and reasons for pairs of statements, one JSON line each, in order. */
export function judgeCommand(): Command {
  return new Command('judge')
    .description('Judge pairs of statements: prints stance, confidence and reasons, one JSON line a pair.')
    .requiredOption('--pairs <file>', 'JSON Lines {"a", "b"} with optional "a_date", "b_date"; - reads standard input')
    .action(async ({ pairs }: { pairs: string }) => {
      const input = pairs === '-' ? process.stdin : createReadStream(pairs)
      let number = 0
      try {
        for await (const line of createInterface({ input })) {
          number += 1
          if (line.trim()) process.stdout.write(`${judgeLine(line)}\n`)
        }
      } catch (error) {
        console.error(`${pairs}, line ${number}: ${error instanceof Error ? error.message : String(error)}`)
        process.exitCode = 1
      }
    })
}

function judgeLine(line: string): string {
  const { a, b, a_date, b_date } = pair.parse(JSON.parse(line))
  const { stance, subtype, confidence, shown, scores, reasons } = judgeTexts({ a, b, aDate: a_date, bDate: b_date })
  return JSON.stringify({ stance, subtype, confidence, shown, scores, reasons })
}
