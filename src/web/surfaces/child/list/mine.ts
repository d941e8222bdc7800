import { earliest } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { DutyReading } from '../../../../readings/duty/index.ts'
import { childrenPage, countChildren, isNow, whereFrom, type Stored } from '../../../../store/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { Call } from '../../../contract.ts'
import { lastSeen, sightingKinds, type Seen } from '../parts/seen.ts'
import { partOf, spanOf, type Part } from '../../pages.tsx'

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
const perPage = 25

export interface Mine {
  readonly children: readonly ListedChild[]
  readonly names: ReadonlyMap<SubjectId, Card>
  readonly part: Part
  /** Everyone within reach is listed; otherwise only those named for the reader or living in their home. */
  readonly everyone: boolean
}

/** The reader's children: those they are named for or cover, those who live in their homes; for a unit, everyone within reach. */
export async function mineOf(call: Call): Promise<Mine> {
  const { reader, user } = call
  const everyone = user.roles.some((r) => r.reach !== 'allocated')
  const part = partOf(call, await countChildren(reader), perPage), shown = await childrenPage(reader, spanOf(part))
  const [readings, seen] = await Promise.all([reader.readings(shown.map((s) => s.subject)), seenLately(call, shown.map((s) => s.subject))])
  const children: ListedChild[] = []
  for (const { subject, content } of shown) {
    const read = readings.get(subject)
    const now = (read?.statuses ?? []).filter((s) => isNow(s.content, call.now))
    children.push({
      child: subject, card: content, home: whereFrom(now.map((s) => ({ rule: s.rule, span: s.content })), call.now).home,
      missing: now.some((s) => s.rule === 'missing'), owed: read?.duties ?? [], seen: seen.get(subject) ?? null,
    })
  }
  const names = await reader.cards(children.flatMap((c) => [...(c.home ? [c.home] : []), ...(c.seen?.by ? [c.seen.by] : [])]))
  return { children, names, part, everyone }
}

/** Facts of each child looked at first: nearly always the last sighting is among the last things written. */
const looked = 12

/**
 * When each child was last seen. What was written before the oldest fact looked at cannot have happened after it, so a sighting
 * later than that is the last; otherwise everything written is looked at.
 */
async function seenLately(call: Call, children: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, Seen | null>> {
  const latest = await call.reader.latestOf(children, sightingKinds, looked)
  const found = new Map(children.map((c) => {
    const facts = latest.get(c) ?? [], seen = lastSeen(facts, call.now), oldest = facts[0]?.recorded
    return [c, { seen, sure: facts.length < looked || (seen !== null && oldest !== undefined && earliest(seen.at) >= oldest) }] as const
  }))
  const unsure = children.filter((c) => found.get(c)?.sure !== true)
  const all = await call.reader.factsOf(unsure, sightingKinds)
  return new Map(children.map((c) => [c, all.has(c) ? lastSeen(all.get(c) ?? [], call.now) : (found.get(c)?.seen ?? null)]))
}
