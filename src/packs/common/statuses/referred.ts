import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { referral } from '../records/referral.ts'

/** A referral has arrived and nobody has decided what happens. A decision with no outcome written is not a decision. */
export const referred = defineStatus({
  id: 'referred',
  title: 'Referred, not decided',
  about: 'child',
  answers: ['FD-3'],
  tone: 'soon',
  icon: 'in',
  chip: true,
  spans: (t) => fromEach(t.each(referral), (r) =>
    between(r.record, r.at('received'), r.all('decided').find((d) => d.body.outcome) ?? r.at('closed'))),
})
