import type { Field, RecordType } from '../../../records/index.ts'
import type { DayOrder } from './moment.ts'

/** Where in a file an answer stands, and how its words are ours: 'Y' is `yes`. A word that is '' here says nothing: its cells are left out on purpose. */
export interface From { readonly column: string; readonly codes?: { readonly [cell: string]: string } }

/** A step each row tells of. Several of one kind tell of one record: when it began and when it ended. */
export interface MappedStep {
  readonly kind: string
  readonly step: string
  /** The column that says when it happened. A row without a day there tells of nothing. */
  readonly happened: string
  /** A column with the file's own number for the record, so that it is found again although its day was wrong. */
  readonly number?: string
  readonly fields: { readonly [field: string]: From | undefined }
}

/** Whose number a column may hold: codes of the set `identifier-scheme`, the surest first. */
export const schemes = ['local', 'upn', 'nhs', 'common'] as const
/** What a column may say of who the child is. */
export const whoParts = [...schemes, 'given', 'family', 'born', 'postcode'] as const
export type WhoPart = (typeof whoParts)[number]

/** How the columns of a file that is like no return are read. Plain data: it is matched on screen, kept, and given to the command. */
export interface Mapping {
  /** What such files are called. */
  readonly title: string
  /** Columns that say who the child is. One number, or both names and the date of birth, are needed. */
  readonly child: { readonly [P in WhoPart]?: string }
  /** What else the file says of who they are: answers of the record of a person. */
  readonly about?: { readonly [field: string]: From | undefined }
  readonly steps: readonly MappedStep[]
  /** How columns of days are written, where it is otherwise than `5/3/2025` for 5 March, `2025-03-05` or a spreadsheet's number. */
  readonly days?: { readonly [column: string]: DayOrder | undefined }
  /** What becomes of a child whom nobody here knows: see `Exchange`. Left out, their record begins with the file. */
  readonly strangers?: 'ask' | 'leave'
  /** Each file holds everything there is: what a later one no longer tells of may have been wrong. */
  readonly whole?: boolean
}

/** The record that says who somebody is, and its step. */
export const personKind = 'person', personStep = 'described'

/** Kinds of answers a cell can give. A person, another record, files and rows within rows cannot stand in one cell. */
const givable: ReadonlySet<Field['type']['kind']> = new Set(['text', 'long-text', 'voice', 'yes-no', 'number', 'day', 'when', 'code', 'codes'])
export const isGivable = (field: Field): boolean => givable.has(field.type.kind)

/** Who may see a record, how long it is kept and what was said to whom is decided here by name, and never by a row of a file. */
const decidedHere: ReadonlySet<string> = new Set([
  personKind, 'identifier', 'same-person', 'address-hidden', 'kept-from', 'share', 'release', 'sensitivity-decision', 'access-grant', 'notice', 'break-glass', 'legal-hold', 'expunge-order',
  'signal-answer', 'records-differ', 'dip-sample',
])

/** Steps of a record a row can tell of; none of what Sightline writes itself. */
export const stepsToTell = (type: RecordType): readonly string[] =>
  (type.about.includes('child') && !decidedHere.has(type.id) ? Object.keys(type.steps).filter((s) => !type.steps[s]?.automatic) : [])
/** Record types a row can tell of: they begin with something a row can tell. */
export const kindsToTell = (types: readonly RecordType[]): readonly RecordType[] => types.filter((t) => stepsToTell(t).some((s) => t.steps[s]?.opens))

/** Every column a mapping reads, once. */
export const columnsOf = ({ child, about, steps }: Mapping): readonly string[] =>
  [...new Set([...Object.values(child), ...columnsIn(about ?? {}), ...steps.flatMap((s) => [s.happened, ...(s.number ? [s.number] : []), ...columnsIn(s.fields)])])].filter(Boolean)
const columnsIn = (fields: MappedStep['fields']): readonly string[] => Object.values(fields).flatMap((f) => f?.column ?? [])

/** What is wrong with a mapping, each in a sentence; nothing when it can be used. */
export function wrongIn(mapping: Mapping, types: readonly RecordType[]): readonly string[] {
  const { child, about = {} } = mapping, known = schemes.some((s) => child[s]) || (child.given && child.family && child.born)
  const person = types.find((t) => t.id === personKind)
  return [
    ...(known ? [] : ['Say which column tells who the child is: a number, or first name, family name and date of birth together.']),
    ...(mapping.steps.length > 0 || known ? [] : ['Say what each row tells of.']),
    ...(person ? wrongFields(person, personStep, about) : []),
    ...mapping.steps.flatMap((s) => wrongStep(s, types)),
    ...[...Map.groupBy(mapping.steps, (s) => s.kind)].flatMap(([kind, steps]) => wrongRecord(types.find((t) => t.id === kind), steps)),
  ]
}

function wrongStep({ kind, step, happened, fields }: MappedStep, types: readonly RecordType[]): readonly string[] {
  const type = types.find((t) => t.id === kind)
  if (!type || !stepsToTell(type).includes(step)) return [`There is no record ${kind} with a step ${step} that a file can tell of.`]
  return [...(happened ? [] : [`Say which column tells when it happened, for ${sayStep(type, step)}.`]), ...wrongFields(type, step, fields)]
}

function wrongFields(type: RecordType, step: string, fields: MappedStep['fields']): readonly string[] {
  return Object.keys(fields).flatMap((f) => {
    const field = Object.hasOwn(type.steps[step]?.fields ?? {}, f) ? type.steps[step]?.fields[f] : undefined
    return !field ? [`${type.title} has no answer ${f}.`] : isGivable(field) ? [] : [`${field.label} cannot be read from one cell.`]
  })
}

/** A record that has no beginning would be read by nothing; one with a number may have begun in another file. */
function wrongRecord(type: RecordType | undefined, steps: readonly MappedStep[]): readonly string[] {
  if (!type || steps.some((s) => s.number || type.steps[s.step]?.opens)) return []
  return [`${type.title} has to begin: say which column tells when, or which holds the file’s own number for it.`]
}

/** A step by name: 'Missing' where it begins, and 'Missing, “They are back”' later. */
export function sayStep(type: RecordType, step: string): string {
  const first = stepsToTell(type).find((s) => type.steps[s]?.opens)
  return step === first ? type.title : `${type.title}, “${type.steps[step]?.title ?? step}”`
}
