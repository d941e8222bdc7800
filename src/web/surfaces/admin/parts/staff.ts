import { sayDay, dayOf, earliest, latest, sayMoment, type Instant } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import type { Account, Stored } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'

/** One of somebody's posts, past, present or to come. */
export interface Post { readonly record: string; readonly role: string; readonly unit: string; readonly unitId: SubjectId | null; readonly from: Instant; readonly to: Instant | null; readonly now: boolean }
/** Somebody who works here, or did. */
export interface Member { readonly worker: SubjectId; readonly name: string; readonly posts: readonly Post[]; readonly account: Account | null }

export const roleTitle = (call: Call, id: string): string => call.pack.roles.find((r) => r.id === id)?.title ?? id

/** Roles a post can give. */
export const rolesToGive = (call: Call) => call.pack.roles.filter((r) => !r.heldBy)

/** Every worker with their posts and account, by name; or these, in the order given. */
export async function loadStaff(call: Call, only?: readonly Stored<Card>[]): Promise<readonly Member[]> {
  const cards = only ?? await call.reader.cardsOf('worker')
  const read = await call.reader.readings(cards.map((c) => c.subject))
  const accounts = new Map((await call.store.door.accounts.ofPeople(cards.map((c) => c.subject))).map((a) => [a.person, a]))
  const spans = [...read.values()].flatMap((r) => r.statuses.filter((s) => s.rule === 'in-post'))
  const units = await call.reader.cards(spans.flatMap((s) => unitOf(s.content) ?? []))
  return cards.map((c) => ({
    worker: c.subject, name: c.content.name, account: accounts.get(c.subject) ?? null,
    posts: (read.get(c.subject)?.statuses ?? []).filter((s) => s.rule === 'in-post').map((s) => postFrom(call, s, units)).sort((a, b) => (a.from < b.from ? 1 : -1)),
  }))
}

const unitOf = (span: StatusSpan): SubjectId | null => { const u = span.detail?.['unit']; return typeof u === 'string' && u !== '' ? u : null }

function postFrom(call: Call, { content: span }: Stored<StatusSpan>, units: ReadonlyMap<SubjectId, { readonly name: string }>): Post {
  const unitId = unitOf(span), role = span.detail?.['role']
  const from = earliest(span.from), to = span.to ? latest(span.to) : null
  return {
    record: span.key, role: typeof role === 'string' ? roleTitle(call, role) : 'No role written', unit: (unitId && units.get(unitId)?.name) ?? 'No team written', unitId,
    from, to, now: from <= call.now && (to === null || to > call.now),
  }
}

/** 'Social worker, Care team 2'; with when, if it is not plainly now. */
export const sayPost = (p: Post, now: Instant): string =>
  `${p.role}, ${p.unit}${p.now ? '' : p.from > now ? ` (from ${sayDay(dayOf(p.from), now)})` : p.to ? ` (until ${sayDay(dayOf(p.to), now)})` : ''}`

/** How an account stands, in words. */
export function sayAccount(account: Account | null, waiting: Instant | null | undefined, now: Instant): string {
  if (!account) return 'No account'
  if (account.disabled) return `Closed ${sayMoment(account.disabled, now)}`
  if (account.ready) return account.issuer ? 'Signs in through the organisation' : 'In use'
  if (waiting === undefined) return 'Not set up yet'
  return waiting ? `Not set up yet; the link works until ${sayMoment(waiting, now)}` : 'Not set up yet; needs a new link'
}
