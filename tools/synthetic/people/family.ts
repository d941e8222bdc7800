import { addDays, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Filling } from '../fill.ts'
import type { Voice } from '../voice.ts'
import type { Theme } from '../words/theme.ts'
import type { Place } from './homes.ts'
import type { Worker } from './staffing.ts'

export interface Adult {
  readonly id: SubjectId
  readonly given: string
  readonly family: string
  readonly they: 'she' | 'he'
  /** Code of the relationship. */
  readonly is: string
  /** What workers and children call them: Mum, Dad, Nan. */
  readonly called: string
  readonly holdsPr: 'yes' | 'no' | 'not-known'
  readonly phone: string | null
}

export interface Child {
  readonly id: SubjectId
  readonly given: string
  /** Empty for a person with one name. */
  readonly family: string
  readonly knownAs: string | null
  /** What is used in sentences. */
  readonly called: string
  readonly born: Day | null
  readonly expected: Day | null
  readonly sex: 'F' | 'M' | 'U'
  readonly they: 'she' | 'he' | 'they'
  readonly saysPronouns: boolean
  readonly ethnicity: string
  readonly language: string | null
  readonly communication: string | null
  readonly phone: string | null
  readonly voice: Voice
  /** Changes as the child moves: who looks after them now is in it. */
  filling: Filling
}

export interface Family {
  readonly id: string
  readonly theme: Theme
  readonly adults: readonly Adult[]
  readonly carer: Adult
  /** The child the worry is mostly about: the oldest. */
  readonly central: Child
  readonly children: readonly Child[]
  readonly surname: string
  readonly lines: string
  readonly postcode: string
  readonly confidential: boolean
  readonly school: string
  /** Social workers in order, each from a day. Filled as they are named. */
  readonly workers: { readonly worker: Worker; readonly from: Day }[]
  /** Where each child in care lived, in order. Filled as they move. */
  readonly homes: Stayed[]
}

/** A child’s stay in one home, with the record it stands on. */
export interface Stayed {
  readonly child: SubjectId
  readonly placement: string
  readonly from: Instant
  readonly to: Instant | null
  readonly place: Place
  readonly planned: boolean
  readonly reason: string | null
}

/** Whoever was the social worker on a day; the first one before that. Null in the days after one left and before the next. */
export function workerOn(family: Family, day: Day): Worker | null {
  const worker = family.workers.findLast((x) => x.from <= day)?.worker ?? family.workers[0]?.worker ?? null
  return worker?.to && addDays(day, 9) > worker.to ? null : worker
}
