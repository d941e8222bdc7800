import { checkCommand } from './check.ts'

// A program of its own: checking a return needs neither the database nor the pages, and so starts in a fraction of the time.
process.exitCode = await checkCommand(process.argv.slice(2))
