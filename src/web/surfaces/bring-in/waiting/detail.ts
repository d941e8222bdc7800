import type { SubjectId } from '../../../../ledger/index.ts'

/** What the engine keeps with something that waits, read with care: what is not there is left out. */
interface Kept { readonly [name: string]: unknown }
const kept = (detail: unknown): Kept => (typeof detail === 'object' && detail !== null ? detail as Kept : {})
const list = (value: unknown): readonly Kept[] => (Array.isArray(value) ? value.map(kept) : [])
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export interface Maybe { readonly subject: SubjectId; readonly because: string }
/** Who a child is, as far as the files say. */
export interface InFile { readonly name: string | null; readonly born: string | null; readonly postcode: string | null; readonly numbers: readonly { readonly scheme: string; readonly value: string }[]; readonly rows: number }
/** Of a child who may be somebody on the record: what the files say of them, and who it may be, with why. */
export function maybeIn(detail: unknown): { readonly inFile: InFile; readonly maybe: readonly Maybe[] } {
  const k = kept(detail), who = kept(k['identity'])
  return {
    inFile: {
      name: [text(who['given']), text(who['family'])].filter(Boolean).join(' ') || null, born: text(who['born']), postcode: text(who['postcode']), rows: typeof k['rows'] === 'number' ? k['rows'] : 0,
      numbers: list(who['numbers']).flatMap((n) => { const scheme = text(n['scheme']), value = text(n['value']); return scheme && value ? [{ scheme, value }] : [] }),
    },
    maybe: list(k['maybe']).flatMap((m): Maybe[] => { const subject = text(m['subject']); return subject ? [{ subject, because: text(m['because']) ?? '' }] : [] }),
  }
}

export interface Differing { readonly field: string; readonly ours: unknown; readonly file: unknown }
/** Of a difference: the step of the record, and the answers that differ. Null for anything else. */
export function otherwiseIn(detail: unknown): { readonly record: string; readonly step: string; readonly answers: readonly Differing[] } | null {
  const k = kept(detail), record = text(k['record']), step = text(k['step'])
  return record && step && Array.isArray(k['answers']) ? { record, step, answers: list(k['answers']).map((a) => ({ field: text(a['field']) ?? '', ours: a['ours'], file: a['file'] })) } : null
}

/** The record that something is about; null when it is about none. */
export const recordIn = (detail: unknown): string | null => text(kept(detail)['record'])
