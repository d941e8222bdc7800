import { dayOf, daysBetween, earliest } from '../../../calendar/index.ts'
import type { Entry } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { informationRequest } from '../records/information-request.ts'

type Request = Entry<NonNullable<(typeof informationRequest)['bodies']>>

/** The first answer that is not a no. A no is not the end of asking. */
const settledBy = (r: Request) => r.all('answered').find((s) => s.body.answer !== 'REFUSED') ?? null

/** Another agency was asked what it knows about the child, until it has answered. A request that was refused stays open until it is shared, left or finished with. */
export const informationAsked = defineStatus({
  id: 'information-asked',
  title: 'Information asked for',
  about: 'child',
  answers: ['IS-1'],
  tone: 'none',
  icon: 'ear',
  chip: false,
  spans: (t) => t.each(informationRequest).flatMap((r) => {
    const asked = r.at('asked'), answered = settledBy(r) ?? r.at('answered')
    const first = r.first('answered')
    return between(r.record, asked, settledBy(r) ?? r.at('accepted') ?? r.at('closed'), {
      agency: asked?.body.agencyKind ?? null, basis: asked?.body.basis ?? null,
      answer: answered ? (answered.body.answer ?? (answered.body.shared ? 'ALL' : null)) : null,
      reason: r.all('answered').findLast((s) => s.body.refusedWhy)?.body.refusedWhy ?? null,
      refused: r.all('answered').some((s) => s.body.answer === 'REFUSED'),
      days: asked && first ? String(daysBetween(dayOf(earliest(asked.happened)), dayOf(earliest(first.happened)))) : null,
    })
  }),
})
