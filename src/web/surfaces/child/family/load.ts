import type { Day, When } from '../../../../calendar/index.ts'
import { Timeline, type Fact, type SubjectId } from '../../../../ledger/index.ts'
import { familyOf, namedAsFamily, person, type Family } from '../../../../packs/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { notHere, Call, Redirect } from '../../../contract.ts'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { sightingKinds } from '../parts/seen.ts'
import { openSeveral } from '../parts/several.ts'
import { around } from './around.ts'

/** Somebody of the family as the drawing and the list need them. */
export interface Person {
  readonly id: SubjectId
  /** Null: out of this reader’s reach, or nobody wrote it. */
  readonly name: string | null
  /** As on a certificate; null when it is not written. */
  readonly sex: 'F' | 'M' | null
  readonly card: Card | null
  readonly born: Day | null
  readonly died: When | null
}

/** A family as far as this reader may see it. */
export interface FamilyData {
  readonly record: ChildRecord
  readonly family: Family
  /** The family of each brother and sister, for the parents they do not share. */
  readonly theirs: ReadonlyMap<SubjectId, Family>
  /** The other children of the family who can be opened. */
  readonly children: readonly ChildRecord[]
  /** Children of the family who cannot. They are counted, never named. */
  readonly hidden: number
  readonly people: ReadonlyMap<SubjectId, Person>
}

/** Record types that say where a child is, who sees them, who they are. */
const kinds = ['relationship', 'person', 'same-person', 'placement', 'missing-episode', 'address', 'allocation', 'address-hidden', ...sightingKinds]

/**
 * Reads a child's family: the people their record names, the other children those people are written down for, and whom the
 * records of those children name in turn. Everything under this reader's own reach.
 */
export async function loadFamily(call: Call): Promise<FamilyData | Redirect | typeof notHere> {
  const record = await openChild(call)
  if (!('child' in record)) return record
  const { reader } = call
  const { theirs, all, same } = await around(call, record.timeline), within = await reader.within(all)
  const facts = await reader.factsOf([...within], kinds)
  const timelines = [record.timeline, ...[...facts].map(([id, all]) => new Timeline(id, all))]
  const family = familyOf(record.child, timelines)
  const kin = [...family.siblings, ...family.children].map((m) => m.person)
  const children: SubjectId[] = []
  for (const id of kin) if (within.has(id) && (await reader.about(id)) === 'child') children.push(id)
  return {
    record, family, theirs: new Map(family.siblings.map((m) => [m.person, familyOf(m.person, timelines)])),
    children: await openSeveral(call, new Map(children.map((id) => [id, facts.get(id) ?? []]))),
    hidden: [...new Set([...theirs, ...kin])].filter((id) => !within.has(id) && !same.includes(id)).length,
    people: await peopleOf(call, record, timelines, facts),
  }
}

/** Everybody the records name, and the children themselves. */
async function peopleOf(call: Call, record: ChildRecord, timelines: readonly Timeline[], facts: ReadonlyMap<SubjectId, readonly Fact[]>): Promise<FamilyData['people']> {
  const everyone = [...new Set([...timelines.map((t) => t.subject), ...timelines.flatMap(namedAsFamily)])]
  const further = await call.reader.factsOf(everyone.filter((id) => !facts.has(id) && id !== record.child), ['person'])
  const cards = await call.reader.cards(everyone)
  const known = new Map([...timelines, ...[...further].map(([id, all]) => new Timeline(id, all))].map((t) => [t.subject, t]))
  return new Map(everyone.map((id): [SubjectId, Person] => {
    const described = known.get(id)?.all(person, 'described').findLast((d) => d.body.sex)?.body.sex, died = known.get(id)?.all(person, 'died').at(-1)
    const card = cards.get(id) ?? null
    return [id, {
      id, name: card?.name ?? null, card, born: card?.born ?? null, sex: described === 'F' || described === 'M' ? described : null,
      died: died ? (died.body.on ? { day: died.body.on } : died.happened) : null,
    }]
  }))
}
