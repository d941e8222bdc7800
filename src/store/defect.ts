import { troubleOf } from './trouble.ts'

/** Whether an error is the database's own (its trouble, or a statement it would not take) and not a rule's. */
export const isFromDatabase = (error: unknown): boolean =>
  troubleOf(error) !== null || (error instanceof Error && 'severity' in error)

const lastSaid = new Map<string, number>()
const aMinute = 60_000

/** Says on the console that something of ours is wrong and where, never what was in it: an error's message can hold what somebody wrote. */
export function sayDefect(what: string, error: unknown): void {
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((l) => l.trim().startsWith('at ')).slice(0, 6).join('\n') : ''
  const key = `${what}${where}`, now = performance.now()
  if (now - (lastSaid.get(key) ?? -aMinute) < aMinute) return
  lastSaid.set(key, now)
  process.stderr.write(`${what}. (${error instanceof Error ? error.name : typeof error})\n${where}\n`)
}
