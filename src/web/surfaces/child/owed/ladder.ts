import { addInstant, dueAfter, type Instant, type Limit } from '../../../../calendar/index.ts'
import { resolveOwner } from '../../../../access/index.ts'
import type { DutyDefinition, DutyReading } from '../../../../readings/duty/index.ts'
import { sayLimit, sayOwnerWhole, roleWords } from '../../../words/index.ts'
import type { ChildRecord } from '../parts/open-child.ts'

/** One step up while a thing is still owed. */
export interface Rung {
  readonly level: number
  /** 'As soon as it is late', '2 hours after it was due'. */
  readonly after: string
  /** The last moment before it goes there; null when it cannot be counted. */
  readonly at: Instant | null
  readonly reached: boolean
  readonly role: string
  /** Who that comes down to now, with whoever would be passed over. */
  readonly who: string
}

/** How something owed climbs, and who it would reach at this moment. */
export function ladderOf(
  record: ChildRecord, duty: Pick<DutyDefinition, 'escalates'>, reading: Pick<DutyReading, 'due' | 'dueLatest' | 'level'>,
): readonly Rung[] {
  const due = reading.dueLatest ?? reading.due
  return duty.escalates.map((e, i) => ({
    level: i + 1, after: Object.values(e.after)[0] === 0 ? 'As soon as it is late' : `${sayLimit(e.after)} after it was due`,
    at: due === null ? null : momentAfter(due, e.after, record),
    reached: i < reading.level, role: roleWords(record.pack, e.to),
    who: sayOwnerWhole(resolveOwner({ role: e.to }, record.where, record.org), record),
  }))
}

function momentAfter(due: Instant, after: Limit, record: ChildRecord): Instant | null {
  if ('minutes' in after || 'hours' in after) return addInstant(due, after)
  const at = dueAfter({ at: due }, after, record.pack.jurisdiction)
  return 'to' in at ? at.to : null
}
