import { earliest, minutesBetween, sayLength, type Instant } from '../../../../calendar/index.ts'
import type { Fact, RecordId } from '../../../../ledger/index.ts'
import { concern } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { inActingOrder } from '../../../words/index.ts'
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
  readonly parts: readonly { readonly kind: Kind; readonly waiting: readonly Waiting[] }[]
  readonly desk: Desk
  readonly records: ReadonlyMap<RecordId, readonly Fact[]>
}

/** Everything that waits at the front door within the reader's reach, oldest deadline first. */
export async function loadQueue(call: Call): Promise<Queue> {
  const owed = inActingOrder(await call.reader.owed({ rules: kinds.flatMap((k) => k.rules) }), call.now)
  const records = await openRecords(call.reader, owed.map((o) => recordIn(o.key)))
  const parts = kinds.map((kind) => ({ kind, waiting: together(owed.filter((o) => kind.rules.includes(o.rule)), records) }))
  return { parts, desk: await openDesk(call.reader, owed), records }
}

/** Everything owed about one record stands together, at the place of what is owed first. */
function together(owed: readonly Owed[], records: Queue['records']): readonly Waiting[] {
  const groups = Map.groupBy(owed, (o) => o.key)
  return [...groups].flatMap(([key, [first, ...besides]]): readonly Waiting[] => {
    const began = records.get(recordIn(key))?.[0]
    return first ? [{ first, besides, since: began ? earliest(began.happened) : null }] : []
  })
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
