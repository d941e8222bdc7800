import { addMonths, type Day } from '../../../../calendar/index.ts'
import { byDay } from './concepts/known-days.ts'
import type { Episode, SwEpisode, TableName, Tables } from './tables.ts'

/** A part of what is returned about one child: nothing, for a table they are not in. */
export type ChildTables = { readonly [T in TableName]: Tables[T] }

const nothing: ChildTables = {
  Header: [], Episodes: [], Reviews: [], UASC: [], OC2: [], OC3: [], AD1: [], PlacedAdoption: [], PrevPerm: [], Missing: [], SWEpisodes: [], DoLo: [],
}

/**
 * One child in the return: their rows of every table. Rows that say exactly what an earlier row says are left out, so that one line
 * sent twice does not disturb every other rule; `all` has them too, for rules about sending something twice.
 */
export class Child {
  readonly id: string
  readonly rows: ChildTables
  /** Every row, also those sent twice. */
  readonly all: ChildTables
  /** The same child in last year's return; with no rows when they were not in it, or there is none to look in. */
  readonly last: ChildTables
  /** What was worked out of this child, by the number of the question. See `once`. */
  readonly answers: unknown[] = []
  readonly #birthdays: (Day | null | undefined)[] = []
  #dob: Day | null | undefined
  #workers: readonly SwEpisode[] | undefined
  #workersBefore: readonly SwEpisode[] | undefined
  #episodes: readonly Episode[] | undefined
  #before: readonly Episode[] | undefined

  constructor(id: string, rows: ChildTables, all: ChildTables, last: ChildTables = nothing) {
    this.id = id
    this.rows = rows
    this.all = all
    this.last = last
  }

  /** Episodes in the order they began; those without a readable start last. */
  get episodes(): readonly Episode[] { return (this.#episodes ??= inOrder(this.rows.Episodes)) }
  /** Last year's episodes, in the same order. */
  get episodesBefore(): readonly Episode[] { return (this.#before ??= inOrder(this.last.Episodes)) }
  /**
   * Social workers in the order they began. Of two who began on one day, the one who ended first; those whose start is not known come last.
   */
  get workers(): readonly SwEpisode[] { return (this.#workers ??= workersInOrder(this.rows.SWEpisodes)) }
  /** Last year's social workers, in the same order. */
  get workersBefore(): readonly SwEpisode[] { return (this.#workersBefore ??= workersInOrder(this.last.SWEpisodes)) }
  get header() { return this.rows.Header }
  get reviews() { return this.rows.Reviews }
  get uasc() { return this.rows.UASC }
  get oc2() { return this.rows.OC2 }
  get oc3() { return this.rows.OC3 }
  get ad1() { return this.rows.AD1 }
  get placedAdoption() { return this.rows.PlacedAdoption }
  get prevPerm() { return this.rows.PrevPerm }
  get missing() { return this.rows.Missing }
  get swEpisodes() { return this.rows.SWEpisodes }
  get doLo() { return this.rows.DoLo }

  /** Date of birth, as the header has it. Null when it is blank, unreadable or there is no header. */
  get dob(): Day | null { return (this.#dob ??= this.rows.Header.find((h) => h.DOB !== null)?.DOB ?? null) }

  /** The day they reach an age, by the header's date of birth. Null when that is not known. */
  birthday(years: number): Day | null {
    const known = this.#birthdays[years]
    if (known !== undefined) return known
    const dob = this.dob
    return (this.#birthdays[years] = dob && addMonths(dob, years * 12))
  }
}

const inOrder = (episodes: readonly Episode[]): readonly Episode[] =>
  episodes.length < 2 ? episodes : episodes.toSorted((a, b) => byDay(a.DECOM, b.DECOM))

const workersInOrder = (rows: readonly SwEpisode[]): readonly SwEpisode[] =>
  rows.length < 2 ? rows : rows.toSorted((a, b) => byDay(a.SW_DECOM, b.SW_DECOM) || byDay(a.SW_DEC, b.SW_DEC))

/** Reaches an age by a date of birth on the row itself rather than the header's. */
export const reaches = (dob: Day | null, years: number): Day | null => dob && addMonths(dob, years * 12)
