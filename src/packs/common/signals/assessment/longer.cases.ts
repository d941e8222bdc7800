import { signalCases } from '../../../../readings/signal/index.ts'

const begun = { did: 'assessment.begun', on: '2026-08-03', says: { kind: 'CF' } }
const longer = (on: string, why?: string) => ({ did: 'assessment.longer', on, says: why ? { why } : {} })

export default signalCases('assessment/longer', [
  { name: 'More time once, with a reason', given: [begun, longer('2026-10-01', 'Dad is back on the 10th')], at: '2026-11-01 09:00', reads: [] },
  {
    name: 'More time once, with no reason',
    given: [begun, longer('2026-10-01')], at: '2026-11-01 09:00', reads: [{ says: /^More time was taken for the assessment, and nobody wrote why$/ }],
  },
  {
    name: 'Twice, each with a reason',
    given: [begun, longer('2026-10-01', 'Dad'), longer('2026-10-20', 'The scan')], at: '2026-11-01 09:00', reads: [{ says: /assessment 2 times$/ }],
  },
  {
    name: 'Twice, once with a reason',
    given: [begun, longer('2026-10-01', 'Dad'), longer('2026-10-20')], at: '2026-11-01 09:00', reads: [{ says: /2 times, not always with a reason/ }],
  },
  {
    name: 'A manager agreed to it since',
    given: [begun, longer('2026-10-01'), { did: 'assessment.approved', on: '2026-10-10', says: { agreed: true } }], at: '2026-11-01 09:00', reads: [],
  },
  {
    name: 'The reason was added',
    given: [begun, longer('2026-10-01'), { ...longer('2026-10-01', 'Dad'), amends: 2, why: 'Left out' }], at: '2026-11-01 09:00', reads: [],
  },
])
