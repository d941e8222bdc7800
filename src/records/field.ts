import type { Day, When } from '../calendar/index.ts'
import type { Attached } from './attached.ts'
import type { RecordId, SubjectId, SubjectKind } from '../ledger/index.ts'

/** A list of codes a field may take. The source says who set the list. */
export interface CodeSet {
  readonly id: string
  readonly source: string
  readonly codes: readonly Code[]
}

export interface Code {
  readonly code: string
  readonly label: string
  readonly hint?: string
  /** Kept so that history can hold it (it is no longer in use, or nobody has read what it means), and not offered in a form. */
  readonly notOffered?: true
}

/** What each kind of field keeps in a fact's body. */
export type FieldType =
  | { readonly kind: 'text' } | { readonly kind: 'long-text' } | { readonly kind: 'voice' }
  | { readonly kind: 'yes-no' } | { readonly kind: 'number' } | { readonly kind: 'day' } | { readonly kind: 'when' }
  | { readonly kind: 'code'; readonly codes: CodeSet } | { readonly kind: 'codes'; readonly codes: CodeSet }
  | { readonly kind: 'subject'; readonly of: readonly SubjectKind[] }
  | { readonly kind: 'record'; readonly of: string }
  | { readonly kind: 'files' }
  | { readonly kind: 'rows'; readonly fields: Fields; readonly row: string }

export interface FieldWords {
  /** The question as asked; kept with the answer. Sentence case. */
  readonly label: string
  readonly hint?: string
  /** Heading of the part of the form it belongs to; fields with the same section stand together. */
  readonly section?: string
  /** Asked only when another field of the same step has this value. */
  readonly onlyWhen?: { readonly field: string; readonly is: string | boolean }
  /** Missing is allowed when saving (the truth always saves) but said plainly on the check page and in readings. */
  readonly expected?: boolean
}

export interface Field<T = unknown> extends FieldWords {
  readonly type: FieldType
  /** Never set; carries the type of the answer. */
  readonly answer?: T
}
export type Fields = { readonly [id: string]: Field }

/** The answers of a step. Every one may be missing: a rule must say what missing means. */
export type Values<F extends Fields> = { readonly [K in keyof F]?: F[K] extends Field<infer T> ? T : never }
/** A row of a repeating part has an id of its own, so that later steps can point at it. */
export type Row<F extends Fields> = Values<F> & { readonly id: string }

type Make<T> = (words: FieldWords) => Field<T>
export const text: Make<string> = (w) => ({ ...w, type: { kind: 'text' } })
export const longText: Make<string> = (w) => ({ ...w, type: { kind: 'long-text' } })
/** The child's own words, kept and shown as theirs. */
export const voice: Make<string> = (w) => ({ ...w, type: { kind: 'voice' } })
export const yesNo: Make<boolean> = (w) => ({ ...w, type: { kind: 'yes-no' } })
export const number: Make<number> = (w) => ({ ...w, type: { kind: 'number' } })
export const onDay: Make<Day> = (w) => ({ ...w, type: { kind: 'day' } })
export const atTime: Make<When> = (w) => ({ ...w, type: { kind: 'when' } })
export const oneOf = (codes: CodeSet, w: FieldWords): Field<string> => ({ ...w, type: { kind: 'code', codes } })
export const someOf = (codes: CodeSet, w: FieldWords): Field<readonly string[]> => ({ ...w, type: { kind: 'codes', codes } })
export const subjectOf = (of: SubjectKind | readonly SubjectKind[], w: FieldWords): Field<SubjectId> =>
  ({ ...w, type: { kind: 'subject', of: typeof of === 'string' ? [of] : of } })
/** A reference to another record of the same subject, by its id, so that an amendment breaks nothing. */
export const recordOf = (of: string, w: FieldWords): Field<RecordId> => ({ ...w, type: { kind: 'record', of } })
/** Photographs, documents and recordings. */
export const files: Make<readonly Attached[]> = (w) => ({ ...w, type: { kind: 'files' } })
export const rows = <F extends Fields>(fields: F, w: FieldWords & { readonly row: string }): Field<readonly Row<F>[]> =>
  ({ ...w, type: { kind: 'rows', fields, row: w.row } })
