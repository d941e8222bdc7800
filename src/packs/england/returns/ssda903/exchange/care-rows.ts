import { dayIn, type Day, type When } from '../../../../../calendar/index.ts'
import { fromTo } from './by-then.ts'
import { temporaryPlacements } from '../codes.ts'
import { samePostcode } from '../concepts/placement-change.ts'
import type { Episode } from '../tables.ts'
import { byStart } from './spells.ts'

/** A row whose first day is known. */
export type Row = Episode & { readonly DECOM: Day }
/** How something ended. `row`: the last row that tells of it. */
export interface End { readonly when: When; readonly row: Row; readonly reason: string | null }

/** Rows in which one thing went on: a time in care, a law, a stay in one home. */
export interface Stretch {
  readonly rows: readonly [Row, ...Row[]]
  /** Whether it began on its first row's day; else it had begun by then, and the file does not tell when. */
  readonly known: boolean
  readonly end: End | null
}
export interface Stay extends Stretch { readonly sameCarer: boolean | null }
/** A time in care. */
export interface Care extends Stretch { readonly laws: readonly Stretch[]; readonly stays: readonly Stay[] }

type Building<S extends Stretch> = { -readonly [K in keyof S]: S[K] extends readonly [Row, ...Row[]] ? [Row, ...Row[]] : S[K] }

/** The day a row's time ended; null while it goes on. One before its beginning is none. */
export const endDay = (e: Row): Day | null => (e.DEC !== null && e.DEC >= e.DECOM ? e.DEC : null)
const isTemporary = (e: Row): boolean => temporaryPlacements.has(e.PLACE)

/** The times in care that a child's rows tell of, in order. */
export function timesInCareOf(episodes: readonly Episode[]): readonly Care[] {
  const runs: [Row, ...Row[]][] = []
  for (const e of byStart(episodes.filter((r): r is Row => r.DECOM !== null), 'DECOM', 'DEC')) {
    const run = runs.at(-1), before = run?.at(-1)
    if (run && before && goesOn(before, e)) run.push(e)
    else runs.push([e])
  }
  return runs.map((rows, i) => {
    const known = i > 0 || rows[0].RNE === 'S', end = endOf(rows.at(-1) ?? rows[0], runs[i + 1]?.[0] ?? null)
    return { rows, known, end, ...within(rows, known, end) }
  })
}

const goesOn = (before: Row, e: Row): boolean => {
  const ended = endDay(before)
  return e.RNE !== 'S' && (before.REC === null || before.REC === 'X1') && (ended === null || e.DECOM <= ended)
}

/** How care ended with its last row. X1 and no row after it: care goes on, and how is not told. */
function endOf(last: Row, next: Row | null): End | null {
  const day = endDay(last)
  if (day === null) return next && { when: fromTo(last.DECOM, next.DECOM, 'before'), row: last, reason: null }
  if (last.REC !== 'X1') return { when: { day }, row: last, reason: last.REC }
  return next && { when: { day }, row: last, reason: next.DECOM === day ? 'X1' : null }
}

const newLaw: ReadonlySet<string | null> = new Set(['L', 'B', 'U'])
const newPlace: ReadonlySet<string | null> = new Set(['P', 'T', 'B', 'U'])
const withSameCarer: ReadonlySet<string | null> = new Set(['T', 'U'])

/** What a stretch's rows say in a column: the first that says anything. */
export const toldBy = <C extends keyof Episode>({ rows }: Pick<Stretch, 'rows'>, column: C): Row[C] | null => rows.find((r) => r[column] !== null)?.[column] ?? null

/** The laws and the homes of one time in care. */
function within(rows: readonly [Row, ...Row[]], known: boolean, end: End | null): Pick<Care, 'laws' | 'stays'> {
  const laws = [begin(rows[0], known || newLaw.has(rows[0].RNE))], moves = new Moves(stay(rows[0], known || newPlace.has(rows[0].RNE)))
  rows.slice(1).forEach((row, i) => {
    const before = rows[i] as Row, law = laws.at(-1)
    if (law && !newLaw.has(row.RNE) && !otherwise(toldBy(law, 'LS'), row.LS)) law.rows.push(row)
    else {
      if (law) law.end = { when: { day: row.DECOM }, row: before, reason: 'replaced' }
      laws.push(begin(row, true))
    }
    moves.next(before, row)
  })
  const law = laws.at(-1)
  if (law && end) law.end = { ...end, reason: end.reason === 'X1' || end.reason === 'E2' || end.reason === null ? null : 'home' }
  return { laws, stays: moves.over(end) }
}

const begin = (row: Row, known: boolean): Building<Stretch> => ({ rows: [row], known, end: null })
const stay = (row: Row, known: boolean): Building<Stay> => ({ ...begin(row, known), sameCarer: newPlace.has(row.RNE) ? withSameCarer.has(row.RNE) : null })
const otherwise = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** Whether a row tells of another place than a stay does. A blank tells of none. */
const elsewhere = (there: Stretch, row: Row): boolean => {
  const postcode = toldBy(there, 'PL_POST')
  return (['PLACE', 'PLACE_PROVIDER', 'URN'] as const).some((c) => otherwise(toldBy(there, c), row[c])) || (postcode !== null && row.PL_POST !== null && !samePostcode(postcode, row.PL_POST))
}

/** Goes from home to home. A temporary stay ends no home, unless a reason is given for leaving it: the child comes back, or moves on from there. */
class Moves {
  readonly #stays: Building<Stay>[]
  #now: Building<Stay>
  /** The home they are away from for a while. */
  #awayFrom: Building<Stay> | null = null

  constructor(first: Building<Stay>) { this.#now = first; this.#stays = [first] }

  next(before: Row, row: Row): void {
    if (!newPlace.has(row.RNE) && !elsewhere(this.#now, row)) { this.#now.rows.push(row); return }
    const left: End = { when: { day: row.DECOM }, row: before, reason: before.REASON_PLACE_CHANGE }, away = this.#awayFrom
    if (away && !isTemporary(row) && !elsewhere(away, row)) {
      this.#now.end = left
      away.rows.push(row)
      this.#now = away
      this.#awayFrom = null
      return
    }
    if (isTemporary(row) && !isTemporary(this.#now.rows[0]) && left.reason === null) this.#awayFrom = this.#now
    else {
      this.#now.end = left
      if (away && !isTemporary(row)) { away.end = { ...left, reason: null }; this.#awayFrom = null }
    }
    this.#now = stay(row, true)
    this.#stays.push(this.#now)
  }

  /** Every stay, ended with care where that ended; where a row says why the last was left, ended then. */
  over(care: End | null): readonly Stay[] {
    const last = this.#now.rows.at(-1) ?? this.#now.rows[0], day = endDay(last)
    if (care) {
      this.#now.end = { ...care, reason: dayIn(care.when) ? last.REASON_PLACE_CHANGE : null }
      if (this.#awayFrom) this.#awayFrom.end = { ...care, reason: null }
    } else if (day && last.REASON_PLACE_CHANGE !== null) this.#now.end = { when: { day }, row: last, reason: last.REASON_PLACE_CHANGE }
    return this.#stays
  }
}
