import { inLineOf } from '../../../../access/index.ts'
import { latest, type Instant } from '../../../../calendar/index.ts'
import { isId, type SubjectId, Timeline } from '../../../../ledger/index.ts'
import { breakGlass, closesAt } from '../../../../packs/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { whoLooked, type Looked } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'

/** One emergency opening with everything a reviewer needs to say whether it was right. */
export interface Review {
  readonly record: string
  /** The record's last sequence, for adding to it. */
  readonly last: number
  readonly child: SubjectId
  readonly card: Card | null
  readonly worker: SubjectId | null
  readonly by: string
  readonly reason: string | null
  readonly words: string | null
  readonly from: Instant
  readonly to: Instant
  /** Whether whoever opened it closed it before its time. */
  readonly closedByHand: boolean
  readonly told: readonly string[]
  readonly looks: readonly Looked[]
  /** What they wrote about the child while it was open. */
  readonly wrote: readonly { readonly record: string; readonly title: string; readonly at: Instant }[]
  readonly reviews: readonly { readonly by: string; readonly at: Instant; readonly finding: string | null; readonly words: string | null; readonly done: string | null }[]
  /** Why this reader may not review it, or null. */
  readonly notYours: string | null
}

/** Reads one opening, or null when there is none within reach. */
export async function loadReview(call: Call): Promise<Review | null> {
  const { reader, user } = call, record = call.params['record']
  if (!isId(record)) return null
  const facts = await reader.record(record)
  const entry = new Timeline('', facts).each(breakGlass)[0], opened = entry?.at('opened')
  if (!entry || !opened) return null
  const child = entry.subject, worker = opened.body.worker ?? null
  const ended = entry.first('ended')?.happened, most = closesAt(opened.recorded)
  const to = ended && latest(ended) < most ? latest(ended) : most
  const all = await reader.facts(child)
  const told = all.filter((f) => f.kind === 'notice' && f.step === 'sent' && f.body['key'] === record && typeof f.body['to'] === 'string').map((f) => String(f.body['to']))
  const wrote = worker ? all.filter((f) => f.author === worker && f.recorded >= opened.recorded && f.recorded <= to && f.kind !== breakGlass.id) : []
  const looks = worker ? await whoLooked(reader, [child], { actor: worker, from: opened.recorded, to, limit: 200 }) : []
  const reviews = entry.all('reviewed')
  const cards = await reader.cards([child, ...(worker ? [worker] : []), ...told, ...reviews.flatMap((r) => (r.body.by ? [r.body.by] : []))])
  const name = (id: SubjectId | null | undefined): string => (id ? cards.get(id)?.name : null) ?? 'Somebody whose name is not written'
  return {
    record, last: facts.at(-1)?.sequence ?? 0, child, card: cards.get(child) ?? null, worker, by: name(worker), reason: opened.body.reason ?? null, words: opened.body.words ?? null,
    from: opened.recorded, to, closedByHand: to !== most, told: told.map(name), looks, wrote: wrote.map((f) => ({ record: f.record, at: f.recorded, title: call.pack.recordTypes.find((t) => t.id === f.kind)?.title ?? f.kind })),
    reviews: reviews.map((r) => ({ by: name(r.body.by), at: r.recorded, finding: r.body.finding ?? null, words: r.body.words ?? null, done: r.body.done ?? null })),
    notYours: notYours(worker, user.worker, await reader.org()),
  }
}

function notYours(worker: SubjectId | null, reader: SubjectId, org: Parameters<typeof inLineOf>[0]): string | null {
  if (worker === null) return 'It does not say who opened it, so nobody can say they are independent of them.'
  if (worker === reader) return 'You opened it yourself, so somebody else reviews it.'
  return inLineOf(org, reader, worker) ? 'You are in the line of management of whoever opened it, so somebody else reviews it.' : null
}
