import type { Field, RecordType } from '../../../records/index.ts'

/** Where in a file an answer stands, and how its words are ours: 'Y' is `yes`. */
export interface From { readonly column: string; readonly codes?: { readonly [cell: string]: string } }

/** A step each row tells of. */
export interface MappedStep {
  readonly kind: string
  readonly step: string
  /** The column that says when it happened. A row without a day there tells of nothing. */
  readonly happened: string
  /** A column with the file's own number for the record, so that it is found again although its day was wrong. */
  readonly number?: string
  readonly fields: { readonly [field: string]: From | undefined }
}

/** How the columns of a file that is like no return are read. Plain data: it is matched on screen, kept, and given to the command. */
export interface Mapping {
  /** What such files are called. */
  readonly title: string
  /** Columns that say who the child is. One number, or both names and the date of birth, are needed. */
  readonly child: { readonly local?: string; readonly upn?: string; readonly nhs?: string; readonly given?: string; readonly family?: string; readonly born?: string; readonly postcode?: string }
  readonly steps: readonly MappedStep[]
  /** What becomes of a child whom nobody here knows: see `Exchange`. Left out, their record begins with the file. */
  readonly strangers?: 'ask' | 'leave'
  /** Each file holds everything there is: what a later one no longer tells of may have been wrong. */
  readonly whole?: boolean
}

/** Kinds of answers a cell can give. A person, another record, files and rows within rows cannot stand in one cell. */
const givable: ReadonlySet<Field['type']['kind']> = new Set(['text', 'long-text', 'voice', 'yes-no', 'number', 'day', 'when', 'code', 'codes'])
export const isGivable = (field: Field): boolean => givable.has(field.type.kind)

/** What is wrong with a mapping, each in a sentence; nothing when it can be used. */
export function wrongIn(mapping: Mapping, types: readonly RecordType[]): readonly string[] {
  const { child } = mapping, known = child.local ?? child.upn ?? child.nhs ?? (child.given && child.family && child.born)
  return [
    ...(known ? [] : ['Say which column tells who the child is: a number, or first name, family name and date of birth together.']),
    ...(mapping.steps.length > 0 || known ? [] : ['Say what each row tells of.']),
    ...mapping.steps.flatMap((s) => wrongStep(s, types)),
  ]
}

function wrongStep({ kind, step, happened, fields }: MappedStep, types: readonly RecordType[]): readonly string[] {
  const type = types.find((t) => t.id === kind), defined = type?.steps[step]
  if (!type || !defined || !type.about.includes('child') || defined.automatic) return [`There is no record ${kind} with a step ${step} that a file can tell of.`]
  return [
    ...(happened ? [] : [`Say which column tells when it happened, for ${type.title}.`]),
    ...Object.keys(fields).flatMap((f) => {
      const field = defined.fields[f]
      return !field ? [`${type.title} has no answer ${f}.`] : isGivable(field) ? [] : [`${field.label} cannot be read from one cell.`]
    }),
  ]
}
