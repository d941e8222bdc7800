import type { Day, When } from '../../calendar/index.ts'
import type { Body, RecordId, SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Place } from '../table.ts'
import type { Spell } from './spell.ts'

/** A row's place, all that accounting needs to know of it. */
export type RowAt = Pick<Place, 'table' | 'row'>

/** The days a return is about, both included. */
export interface Period { readonly start: Day; readonly end: Day }

/** What a mapping is given beside the rows. */
export interface Bringing {
  /** The child the rows are about. */
  readonly child: SubjectId
  readonly period: Period
  /** Somebody else a file names by a number: a worker, a home. The same number is always the same subject. */
  readonly subject: (about: SubjectKind, scheme: string, value: string) => SubjectId
  /** Somebody said that this is a child nobody knew: their record begins with what the file tells of who they are. */
  readonly begins?: boolean
  /** The id of a record that is said by `name`, so that another can point at it. About the child, unless told. */
  readonly record: (type: { readonly id: string }, name: string, about?: SubjectId) => RecordId
}

/**
 * One step in the life of a record, as rows of a file say it. What is already on the record is found by `kind` and `name`, so a
 * name must come out the same from every file that tells of the same thing: the day it began, not the number of a row.
 */
export interface Said {
  readonly kind: string
  readonly step: string
  /** Names the record among those of its kind about the same subject. */
  readonly name: string
  readonly subject: SubjectId
  readonly about: SubjectKind
  readonly happened: When
  /** When the authority knew; null when it knew on the day, as of what it did itself. */
  readonly learned: When | null
  /** Only what the file tells of: answers it is silent about are left as they are. */
  readonly body: Body
  /** The column each answer stands in, for saying which cell could not be taken. `happened` may be named too. */
  readonly columns: { readonly [field: string]: string | undefined }
  /** The rows it is read from; the first is its source. */
  readonly rows: readonly RowAt[]
  /**
   * What is so all along (a name, a number), whatever day somebody wrote it: it is the record there is already in which these answers are
   * the same. None to compare: the person has one such record. Null: it is found by its name and day.
   */
  readonly lasting: readonly string[] | null
  /** Given where it begins a stretch of time whose first day a file may not tell. */
  readonly spell: Spell | null
  /** Cells of its rows that no step can be said from, beside answers its record cannot hold. */
  readonly cells: readonly (RowAt & { readonly column: string; readonly why: string })[]
}

interface Saying<B> {
  readonly name: string
  readonly happened: When
  readonly learned?: When
  readonly body: { readonly [F in keyof B]?: B[F] | null | undefined }
  readonly columns?: { readonly [F in keyof B | 'happened']?: string }
  readonly rows: readonly RowAt[]
  readonly lasting?: readonly (keyof B & string)[]
  /** Whom it is about, where that is not the child. */
  readonly of?: { readonly subject: SubjectId; readonly about: SubjectKind }
  readonly spell?: Spell
  readonly cells?: Said['cells']
}

/** Says that a step happened, typed by its record. Answers that are null, because a cell is blank, are left out. */
export function say<B, K extends keyof B & string>(b: Bringing, type: { readonly id: string; readonly bodies?: B }, step: K, s: Saying<NonNullable<B>[K]>): Said {
  const body: { [field: string]: unknown } = {}
  for (const [field, v] of Object.entries(s.body)) if (v !== null && v !== undefined) body[field] = v
  return {
    kind: type.id, step, name: s.name, subject: s.of?.subject ?? b.child, about: s.of?.about ?? 'child', happened: s.happened, learned: s.learned ?? null,
    body, columns: s.columns ?? {}, rows: s.rows, lasting: s.lasting ?? null, spell: s.spell ?? null, cells: s.cells ?? [],
  }
}
