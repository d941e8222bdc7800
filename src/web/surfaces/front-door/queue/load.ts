import { earliest, minutesBetween, sayLength, type Instant } from '../../../../calendar/index.ts'
import type { Fact, RecordId } from '../../../../ledger/index.ts'
import { concern } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { inActingOrder } from '../../../words/index.ts'
import type { OwedBriefly } from '../../../../store/index.ts'
import { partOf, rowsOf, type Part } from '../../pages.tsx'
import { openDesk, openRecords, recordIn, type Desk, type Owed } from '../../staff/owing/index.ts'

/** One kind of thing that waits at the front door, and what is owed about each. */
export interface Kind { readonly id: string; readonly title: string; readonly rules: readonly string[]; readonly empty: string }
export const kinds: readonly Kind[] = [
  { id: 'worries', title: 'Worries told on our page', rules: ['concern/danger-now', 'concern/take-up', 'concern/tell-back'], empty: 'No worry waits to be read, and everybody who can be reached has heard.' },
  { id: 'contacts', title: 'Contacts with no decision', rules: ['contact/safe-today', 'contact/triage'], empty: 'Every contact has its decision.' },
  { id: 'referrals', title: 'Referrals not decided', rules: ['referral/decide'], empty: 'Every referral has its decision.' },
  { id: 'overnight', title: 'From the night, not taken on', rules: ['contact/hand-over'], empty: 'Everything from the night is taken on.' },
]

/** Something that waits: what is owed soonest about it, what else is, and since when it waits. */
export interface Waiting { readonly first: Owed; readonly besides: readonly Owed[]; readonly since: Instant | null }
export interface Queue {
  /** Of each kind a part of what waits, how many there are in all, and whether any of those is late. */
  readonly parts: readonly { readonly kind: Kind; readonly waiting: readonly Waiting[]; readonly part: Part; readonly late: boolean }[]
  readonly desk: Desk
  readonly records: ReadonlyMap<RecordId, readonly Fact[]>
}

/** Most that stand on one part of a list. */
const perPage = 50

/** Everything that waits at the front door within the reader's reach, oldest deadline first. It is found in brief; only what stands on this page is read whole. */
export async function loadQueue(call: Call): Promise<Queue> {
  const briefs = inActingOrder(await call.reader.owedBriefly({ rules: kinds.flatMap((k) => k.rules) }), call.now)
  const lists = kinds.map((kind) => {
    const groups = together(briefs.filter((o) => kind.rules.includes(o.rule))), part = partOf(call, groups.length, perPage, kind.id)
    return { kind, part, here: rowsOf(groups, part), late: groups.some((g) => g.some((o) => o.content.state === 'overdue')) }
  })
  const owed = await call.reader.owedWhole(lists.flatMap((l) => l.here.flat())), records = await openRecords(call.reader, owed.map((o) => recordIn(o.key)))
  const parts = lists.map(({ kind, part, here, late }) => ({ kind, part, late, waiting: here.flatMap((group) => waitingOf(owed.filter((o) => kind.rules.includes(o.rule) && o.key === group[0]?.key), records)) }))
  return { parts, desk: await openDesk(call.reader, owed), records }
}

/** Everything owed about one record stands together, at the place of what is owed first. */
const together = (owed: readonly OwedBriefly[]): readonly (readonly OwedBriefly[])[] => [...Map.groupBy(owed, (o) => o.key).values()]

function waitingOf([first, ...besides]: readonly Owed[], records: Queue['records']): readonly Waiting[] {
  const began = first && records.get(recordIn(first.key))?.[0]
  return first ? [{ first, besides, since: began ? earliest(began.happened) : null }] : []
}

/** 'Waiting 14 hours'. */
export const sayWaited = ({ since }: Waiting, now: Instant): string | null => (since === null || since > now ? null : `Waiting ${sayLength(Math.max(1, minutesBetween(since, now)))}`)

/** The record of a worry in a queue, with what its sender called the child. Null for everything else. */
export function worryOf(records: Queue['records'], o: Owed): { readonly record: RecordId; readonly called: string } | null {
  const told = records.get(recordIn(o.key))?.[0]
  if (told?.kind !== concern.id) return null
  const name = concern.read(told)['childName']
  return { record: told.record, called: typeof name === 'string' && name !== '' ? `${name}, as told` : 'A child not named' }
}
