import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { legalStatus } from '../../records/legal-status.ts'
import { proceedings } from '../../records/proceedings.ts'
import { sameDayOrAfter } from '../court/when.ts'
import { ourOwn } from '../sources.ts'
import { tooRough, untilMet } from '../steps.ts'

/** Orders that change the law a child is in care under, by the code of that law. */
const lawOf: { readonly [order: string]: string } = { 'interim-care': 'C1', care: 'C2', emergency: 'L2', placement: 'E1' }

/** When a court makes an order that changes who may decide, the child's record says so the next working day. */
export default defineDuty({
  id: 'legal-status/after-order', title: 'Write the law they live under now', answers: ['CA-1'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 1 }, 'When a court makes an order that changes the law a child is in care under, that is written by the end of the '
    + 'next working day. The number is Tarrowmouth’s own choice.'),
  arises: (t) => t.all(proceedings, 'order-made').filter((s) => s.body.order !== undefined && s.body.order in lawOf)
    .map((step) => ({ key: `${step.record}:${step.sequence}`, of: step, at: step.happened, because: [step.current.id] })),
  metBy: (order, t) => untilMet(fromEach(t.each(legalStatus), (e) => {
    const began = e.first('began')
    const after = began ? sameDayOrAfter(began.happened, order.happened) : 'no'
    if (!began || after === 'no' || began.body.under !== lawOf[order.body.order ?? '']) return []
    return [{ step: began, counts: after, at: { at: began.recorded }, ...(after === 'yes' ? {} : { why: tooRough }) }]
  })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the law', kind: 'legal-status', step: 'began' },
  meets: ['A record of the same law, from the day of the order or after. It counts from when it was written.'],
  doesNotMeet: ['The order in the court case by itself.', 'Another law.'],
})
