import type { SubjectId } from '../../../../ledger/index.ts'
import type { DutyReading } from '../../../../readings/duty/index.ts'
import { isNow, whereFrom, type Stored } from '../../../../store/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { Call } from '../../../contract.ts'
import { lastSeen, type Seen } from '../parts/seen.ts'

/** A child in the reader's list. */
export interface ListedChild {
  readonly child: SubjectId
  readonly card: Card
  readonly home: SubjectId | null
  readonly missing: boolean
  readonly owed: readonly Stored<DutyReading>[]
  readonly seen: Seen | null
}

/** Children on one page of the list: when each was last seen is read from their facts, so a page must stay small. */
export const perPage = 25

export interface Mine {
  readonly children: readonly ListedChild[]
  readonly names: ReadonlyMap<SubjectId, Card>
  readonly total: number
  readonly page: number
  /** Everyone within reach is listed; otherwise only those named for the reader or living in their home. */
  readonly everyone: boolean
}

/** The reader's children: those they are named for or cover, those who live in their homes; for a unit, everyone within reach. */
export async function mineOf(call: Call): Promise<Mine> {
  const { reader, user } = call
  const all = await reader.cardsOf('child')
  const everyone = user.roles.some((r) => r.reach !== 'allocated')
  const page = Math.max(1, Math.trunc(Number(call.query['page'])) || 1)
  const shown = all.slice((page - 1) * perPage, page * perPage)
  const readings = await reader.readings(shown.map((s) => s.subject))
  const children: ListedChild[] = []
  for (const { subject, content } of shown) {
    const read = readings.get(subject)
    const now = (read?.statuses ?? []).filter((s) => isNow(s.content, call.now))
    children.push({
      child: subject, card: content, home: whereFrom(now.map((s) => ({ rule: s.rule, span: s.content })), call.now).home,
      missing: now.some((s) => s.rule === 'missing'), owed: read?.duties ?? [], seen: lastSeen(await reader.facts(subject), call.now),
    })
  }
  const names = await reader.cards(children.flatMap((c) => [...(c.home ? [c.home] : []), ...(c.seen?.by ? [c.seen.by] : [])]))
  return { children, names, total: all.length, page, everyone }
}
