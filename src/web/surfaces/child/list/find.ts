import { mayDo } from '../../../../access/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { findPeople, isNow, mostFound, type FoundBy, type IndexCard } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { ringAboutEach, type RingAbout } from '../../access/ring.ts'
import { searchIn, type Search } from './search.ts'

/** Somebody within reach. An adult has no page of their own here: the children they belong to do. */
export interface FoundNear {
  readonly subject: SubjectId
  readonly about: string
  readonly card: Card
  readonly children: readonly { readonly child: SubjectId; readonly name: string }[]
  readonly how: readonly FoundBy[]
}
/** Somebody known to others: the index card, and whom to ring. */
export interface FoundElsewhere { readonly card: IndexCard; readonly ring: RingAbout }

export interface Found {
  readonly typed: string
  readonly search: Search
  readonly near: readonly FoundNear[]
  readonly elsewhere: readonly FoundElsewhere[]
  /** The search gave as many as one search gives: there may be more. */
  readonly full: boolean
  readonly mayOpen: boolean
  /** Looked for in the whole authority, and not only within reach. */
  readonly wide: boolean
}

/** Looks for somebody in the whole authority, or within reach for whoever may look no further. What is within reach is shown as such; of others only the index card. */
export async function find(call: Call, typed: string): Promise<Found> {
  const { reader } = call, search = searchIn(typed)
  const cards = search.enough ? await findPeople(reader, search) : []
  const near = await reader.cards(cards.map((c) => c.subject))
  const others = cards.filter((c) => !near.has(c.subject))
  const ring = await ringAboutEach(reader, others.map((c) => c.team))
  return {
    typed, search, full: cards.length >= mostFound, mayOpen: mayDo(call.user.roles, 'break-glass:open'), wide: mayDo(call.user.roles, 'child:find'),
    near: await withChildren(call, cards.flatMap((c) => { const card = near.get(c.subject); return card ? [{ subject: c.subject, about: c.about, card, how: c.how }] : [] })),
    elsewhere: others.map((card) => ({ card, ring: ring.get(card.team) ?? { team: null, ring: [] } })),
  }
}

async function withChildren(call: Call, people: readonly Omit<FoundNear, 'children'>[]): Promise<readonly FoundNear[]> {
  const related = await call.reader.readings(people.filter((p) => p.about === 'adult').map((p) => p.subject))
  const childrenOf = (subject: SubjectId): readonly SubjectId[] => (related.get(subject)?.statuses ?? [])
    .filter((s) => s.rule === 'related-to' && isNow(s.content, call.now))
    .flatMap((s) => (typeof s.content.detail?.['child'] === 'string' ? [s.content.detail['child']] : []))
  const names = await call.reader.cards(people.flatMap((p) => childrenOf(p.subject)))
  return people.map((p) => ({
    ...p, children: childrenOf(p.subject).flatMap((child) => { const name = names.get(child)?.name; return name === undefined ? [] : [{ child, name }] }),
  }))
}
