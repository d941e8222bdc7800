import { addDays, dayOf, earliest, type Day } from '../../../../calendar/index.ts'
import { Timeline, type Fact, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import { absence } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'

/** A time away of somebody in the unit, now or soon, and what it leaves open. */
export interface Leave {
  readonly worker: SubjectId
  readonly record: RecordId
  readonly from: Day
  /** Null when nobody knows yet. */
  readonly to: Day | null
  readonly cover: SubjectId | null
  /** Nobody covers, or whoever does is away then too. */
  readonly gap: 'nobody' | 'away too' | null
}

/** How far ahead leave is looked at. */
export const leaveAhead = { days: 28, words: 'four weeks' } as const

/** Everybody's time away that touches the next weeks, soonest first. */
export async function loadLeave(call: Call, workers: readonly SubjectId[]): Promise<readonly Leave[]> {
  const today = dayOf(call.now), until = addDays(today, leaveAhead.days)
  const own = await call.reader.factsOf(workers, [absence.id]), theirs = timesAway(own)
  const covers = [...new Set(theirs.flatMap((l) => l.cover ?? []))].filter((w) => !workers.includes(w))
  const all = [...theirs, ...(covers.length > 0 ? timesAway(await call.reader.factsOf(covers, [absence.id])) : [])]
  return theirs.filter((l) => l.from <= until && (l.to === null || l.to >= today)).map((l): Leave => ({ ...l, gap: gapOf(l, all) })).sort((a, b) => (a.from < b.from ? -1 : 1))
}

type Away = Omit<Leave, 'gap'>

function timesAway(facts: ReadonlyMap<SubjectId, readonly Fact[]>): readonly Away[] {
  return [...facts].flatMap(([worker, list]) => new Timeline(worker, list).each(absence).flatMap((entry): readonly Away[] => {
    const away = entry.at('away'), back = entry.at('back'), from = away && dayOf(earliest(away.happened))
    if (!away || !from) return []
    const returned = back && addDays(dayOf(earliest(back.happened)), -1), planned = away.body.lastDay ?? null
    return [{ worker, record: entry.record, from, to: returned && (planned === null || returned < planned) ? returned : planned, cover: away.body.cover ?? null }]
  }))
}

/** Two times away overlap; one with no last day goes on. */
const overlap = (a: Away, b: Away): boolean => (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)

function gapOf(leave: Away, all: readonly Away[]): Leave['gap'] {
  if (leave.cover === null) return 'nobody'
  return all.some((l) => l.worker === leave.cover && overlap(l, leave)) ? 'away too' : null
}
