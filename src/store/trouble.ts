/**
 * What kind of trouble the database is in, when an error is its fault and not the program's: a person can then be told what to do.
 * `away`: it does not answer; whether the last thing asked was done cannot be known. `no-room`: the disk is full, so nothing was
 * written. `slow`: the question took too long and was given up. `busy`: too many at once.
 */
export type Trouble = 'away' | 'no-room' | 'slow' | 'busy'

/** By PostgreSQL's error codes, and those of the operating system. */
const byCode: { readonly [code: string]: Trouble } = {
  '53100': 'no-room', '53000': 'busy', '53200': 'busy', '53300': 'busy', '40001': 'busy', '40P01': 'busy', '55P03': 'busy', '57014': 'slow', '25P03': 'slow',
  '57P01': 'away', '57P02': 'away', '57P03': 'away', '57P05': 'away', '25006': 'away', '58030': 'away', 'XX000': 'away',
  ECONNREFUSED: 'away', ECONNRESET: 'away', EPIPE: 'away', ETIMEDOUT: 'away', ENOTFOUND: 'away', EAI_AGAIN: 'away', EHOSTUNREACH: 'away', ENOENT: 'away', ENOSPC: 'no-room',
}

/** What the `pg` package says when it has no code to give. */
const byWords: readonly (readonly [RegExp, Trouble])[] = [
  [/timeout exceeded when trying to connect/i, 'busy'],
  [/connection terminated|connection ended|connection error and is not queryable|server closed the connection|pool after calling end|client was closed/i, 'away'],
  [/query read timeout/i, 'slow'],
]

/** The database's trouble behind an error; null when it is something else, such as a defect of ours. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Only a failed connection means that the database is away; a file that is not there is somebody else's trouble.
  if (code === 'ENOENT' && !('syscall' in error && error.syscall === 'connect')) return null
  if (code === 'XX000' && !/recovery|could not (read|write|fsync|extend|open)|i\/o error/i.test(error.message)) return null
  if (code.startsWith('08')) return 'away'
  return byCode[code] ?? byWords.find(([words]) => words.test(error.message))?.[1] ?? (error.cause === undefined ? null : troubleOf(error.cause))
}
