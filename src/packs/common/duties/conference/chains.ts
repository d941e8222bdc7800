import { earliest, type When } from '../../../../calendar/index.ts'
import { readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { heldConferences } from '../../families/conference.ts'
import { enquiry } from '../../records/enquiry.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { notBefore } from '../steps.ts'

type Discussion = StepView<NonNullable<typeof strategyDiscussion.bodies>['held']>
/** One enquiry's strategy discussions, first to last. `next` is when another enquiry was asked for, after this one came to something. */
export interface Chain { readonly first: Discussion; readonly last: Discussion; readonly records: readonly string[]; readonly next: When | null }
/** An enquiry into harm. */
export type Enquiry = Entry<NonNullable<typeof enquiry.bodies>>

const asksForEnquiry: ReadonlySet<string | undefined> = new Set(['S47J', 'S47S'])

/** Whether a manager decided that no conference is needed. An outcome without an answer is read from what it says. */
export const noConference = (e: Enquiry): boolean => {
  const body = e.at('decided')?.body
  return body?.conferenceNeeded === false || (body?.conferenceNeeded === undefined && (body?.outcome === 'SNR' || body?.outcome === 'NS'))
}

/** Strategy discussions that decided on an enquiry, those about one and the same enquiry together. */
export const chains = readOnce((t: Timeline): readonly Chain[] => {
  const held = t.each(strategyDiscussion).flatMap((e) => { const h = e.at('held'); return h && asksForEnquiry.has(h.body.outcome) ? [h] : [] })
    .sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))
  const came = [
    ...heldConferences(t).filter((c) => c.kind !== 'REVIEW').map((c) => c.held.happened),
    ...t.each(enquiry).filter(noConference).flatMap((e) => e.at('decided')?.happened ?? []),
  ].map(earliest)
  const groups: Discussion[][] = []
  for (const h of held) {
    const group = groups.at(-1), before = group?.at(-1)
    const apart = !before || came.some((at) => earliest(before.happened) < at && at <= earliest(h.happened))
    if (group && !apart) group.push(h)
    else groups.push([h])
  }
  return groups.flatMap((group, i) => {
    const [first, last] = [group[0], group.at(-1)]
    return first && last ? [{ first, last, records: group.map((g) => g.record), next: groups[i + 1]?.[0]?.happened ?? null }] : []
  })
})

/** Whether a moment belongs to a chain: not before it began, nor after the next began. */
export const within = (at: When, { first, next }: Chain): boolean => notBefore(at, first.happened) !== 'no' && (!next || notBefore(at, next) !== 'yes')

/** The enquiries a chain led to: those that name one of its discussions, and those that name none and were begun in its time. */
export const enquiriesOf = (chain: Chain, t: Timeline): readonly Enquiry[] => t.each(enquiry).filter((e) => {
  const begun = e.at('begun')
  if (!begun) return false
  return begun.body.strategy ? chain.records.includes(begun.body.strategy) : within(begun.happened, chain)
})
