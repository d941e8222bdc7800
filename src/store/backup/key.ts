import { createHmac, hkdfSync, randomBytes, scryptSync } from 'node:crypto'
import { BackupProblem } from './problem.ts'

/** What opens a backup: 32 random bytes from a key file, or words a person keeps on paper. */
export type Secret = { readonly bytes: Buffer } | { readonly words: string }

/** How the key of one file is made from the secret. Stands in the open at the head of the file. */
export interface Derivation {
  readonly from: 'key' | 'words'
  /** 32 random bytes, base64: no two files share a key, so their chunks may be counted from nought. */
  readonly salt: string
  /** scrypt's cost, for words: about a third of a second and 128 MiB for each guess. */
  readonly cost: number
  /** Proves the secret before anything is decrypted, so that a wrong secret is not taken for a damaged file. */
  readonly check: string
}

const mark = 'sightline-backup-key '
const cost = 2 ** 17
const fewest = 16

/** The text of a new key file. */
export const newKeyFile = (): string => `${mark}${randomBytes(32).toString('base64')}\n`

/** Reads what a key file holds: a key made by us, or words. Words must be long enough that nobody can try them all. */
export function secretFrom(text: string): Secret {
  const line = text.trim()
  if (line.startsWith(mark)) {
    const bytes = Buffer.from(line.slice(mark.length), 'base64')
    if (bytes.length !== 32) throw new BackupProblem('The key file is damaged: a key is 32 bytes. Use the copy you keep elsewhere.')
    return { bytes }
  }
  if (line.length < fewest) throw new BackupProblem(`The words that lock a backup must be at least ${fewest} characters. Use more, or make a key file with: sightline backup --new-key FILE.`)
  return { words: line }
}

/** A new way to make the key of one file, and the key. */
export function newDerivation(secret: Secret): { readonly derivation: Derivation; readonly key: Buffer } {
  const base = { from: 'bytes' in secret ? 'key' as const : 'words' as const, salt: randomBytes(32).toString('base64'), cost }
  const key = derive(secret, base)
  return { derivation: { ...base, check: checkOf(key) }, key }
}

/** The key of a file, or a sentence when the secret is not the one that locked it. */
export function keyFor(secret: Secret, derivation: Derivation): Buffer {
  // A forged head must not make us spend a machine's memory.
  if (derivation.cost > 2 ** 20) throw new BackupProblem('The head of this backup is damaged. Use another copy.')
  const key = derive(secret, derivation)
  if (checkOf(key) !== derivation.check) {
    throw new BackupProblem(`That ${derivation.from === 'key' ? 'key file' : 'secret'} does not open this backup: it was locked with ${derivation.from === 'key' ? 'a key file' : 'words'}. Give the one it was made with.`)
  }
  return key
}

function derive(secret: Secret, { salt, cost: n }: Pick<Derivation, 'salt' | 'cost'>): Buffer {
  const bytes = Buffer.from(salt, 'base64')
  const master = 'bytes' in secret ? secret.bytes : scryptSync(secret.words.normalize('NFKC'), bytes, 32, { N: n, r: 8, p: 1, maxmem: 256 * n * 8 })
  return Buffer.from(hkdfSync('sha256', master, bytes, 'sightline backup 1', 32))
}

const checkOf = (key: Buffer): string => createHmac('sha256', key).update('sightline backup check').digest('base64')
