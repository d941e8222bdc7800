import { StartProblem } from './start-problem.ts'

/** What PostgreSQL's programs say, and what it means to the person who ran Sightline. The first that matches is told. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/, 'the disk is full. Make room on it, then start again.'],
  [/shared librar|cannot open shared object/i,
    'its program files are incomplete. Delete the folder node_modules and start again, which installs them afresh.'],
  [/Cannot allocate memory|could not map anonymous shared memory/,
    'there is not enough free memory (it needs about 400 MB). Close other programs, then start again.'],
  [/Permission denied|Operation not permitted/,
    'it may not read or write its own files. Run Sightline as the user who owns the data folder.'],
  [/Read-only file system/, 'the disk is read-only. Choose a data folder that can be written to.'],
]

/** The problem behind a program's last words. Unknown ones are quoted. */
export function whyFailed(words: string, what: string): StartProblem {
  const meaning = meanings.find(([pattern]) => pattern.test(words))?.[1]
  if (meaning) return new StartProblem(`${what}: ${meaning}`)
  const lines = words.trim().split('\n')
  const told = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  return new StartProblem(`${what}, and all it says is: "${told.trim()}". Put that right, or set DATABASE_URL to another PostgreSQL.`)
}
