import { createHash, randomBytes } from 'node:crypto'
import type { Body, Source } from '../../ledger/index.ts'

/** What is kept apart from the envelope: the answers, the reason for an amendment or withdrawal, and the row it came from, which may be as private. */
export interface Kept { readonly body: Body; readonly why: string | null; readonly source?: Source }

/** JSON with keys in order and nothing undefined: the same value always gives the same text, so its hash can be checked for ever. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
}

/** The text of a body as it is hashed and kept. */
export const bodyText = ({ body, why, source }: { readonly body: Body; readonly why?: string | null; readonly source?: Source }): string =>
  canonical({ body, why: why ?? null, source })

export const saltFor = (): Buffer => randomBytes(16)
/** SHA-256 of the salt followed by the text. Salted, so that nobody can guess a short body from its hash. */
export const hashOf = (salt: Buffer, text: string): Buffer => createHash('sha256').update(salt).update(text, 'utf8').digest()
