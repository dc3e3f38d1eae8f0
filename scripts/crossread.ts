// The command line: each command is a file beside this one's folder, with its own help and exit code.
// 0: all went well · 1: something could not be done · 2: the command was not understood.
import { Command, CommanderError } from 'commander'
import { analyzeCommand } from './commands/analyze'
import { importCommand } from './commands/import'
import { judgeCommand } from './commands/judge'
import { reanalyzeCommand } from './commands/reanalyze'
import { storiesCommand } from './commands/stories'

const program = new Command('crossread')
  .description(
    'Puts news articles side by side: finds their claims, links what matches, says who agrees and who contradicts.',
  )
  .addCommand(importCommand())
  .addCommand(storiesCommand())
  .addCommand(reanalyzeCommand())
  .addCommand(analyzeCommand())
  .addCommand(judgeCommand())

for (const command of [program, ...program.commands]) command.exitOverride()
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
// A pipe takes 64 KiB at a time: an exit before it has taken all would cut the output off.
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
process.exit()
