import { asRecorded, Timeline, type Fact, type SubjectId } from '../../../../ledger/index.ts'
import { called, namesFrom } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { named, nowhere, unread, type ChildRecord } from './open-child.ts'

/**
 * Several children at once, now, as their pages read them: each with the facts given, which need not be all of theirs. What
 * is read from facts not given (a plan, a story) is not to be asked of these.
 */
export async function openSeveral(call: Call, children: ReadonlyMap<SubjectId, readonly Fact[]>): Promise<readonly ChildRecord[]> {
  const { reader, pack, now } = call, ids = [...children.keys()]
  if (ids.length === 0) return []
  const readings = await reader.readings(ids), where = await reader.where(ids), org = await reader.org()
  const of = (child: SubjectId) => ({ readings: readings.get(child) ?? unread, where: where.get(child) ?? nowhere, facts: children.get(child) ?? [] })
  const cards = await reader.cards([...ids, ...ids.flatMap((child) => { const c = of(child); return [...named(c.facts, c.readings, c.where, org)] })])
  return ids.map((child): ChildRecord => {
    const { readings: read, where: place, facts } = of(child), card = read.card ?? cards.get(child) ?? null
    return {
      child, pack, now, past: false, card, called: called(card), all: facts, timeline: new Timeline(child, asRecorded(facts, now)), readings: read, where: place, org, cards,
      names: namesFrom(cards), behindSince: null,
    }
  })
}
