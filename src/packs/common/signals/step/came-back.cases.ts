import { signalCases } from '../../../../readings/signal/index.ts'

const down = [
  { did: 'step-transfer.asked', on: '2026-01-05 10:00', says: { direction: 'DOWN' } }, { did: 'step-transfer.completed', on: '2026-01-12 10:00', says: { lead: 'omar' } },
]
const ended = (reason = 'BETTER') => [{ did: 'early-help.opened', on: '2025-06-02 10:00' }, { did: 'early-help.closed', on: '2026-01-12 10:00', says: { reason } }]
const referred = (on: string, record = 'referral') => ({ did: 'referral.received', record, on })
const at = '2026-11-22 12:00'

export default signalCases('step/came-back', [
  { name: 'Stepped down, and not referred again', given: down, at, reads: [] },
  { name: 'Within three months', given: [...down, referred('2026-04-12 10:00')], at, reads: [{ says: /^Referred again within 3 months of a step down$/, until: '2027-04-12 10:00', others: {} }] },
  { name: 'A day more than three months', given: [...down, referred('2026-04-13 00:00')], at, reads: [{ says: /within 6 months/ }] },
  { name: 'Within twelve months of the end of early help', given: [...ended(), referred('2026-11-09 10:00')], at, reads: [{ says: /within 12 months of the end of early help/ }] },
  { name: 'More than a year', given: [...down, referred('2027-01-13 00:00')], at: '2027-02-01 09:00', reads: [] },
  { name: 'A referral from before', given: [referred('2026-01-02 10:00'), ...down], at, reads: [] },
  { name: 'Early help ended because social care took over: that is no coming back', given: [...ended('STEPUP'), referred('2026-02-02 10:00')], at, reads: [] },
  { name: 'A year after the referral it is no longer said', given: [...down, referred('2026-04-12 10:00')], at: '2027-04-12 10:00', reads: [] },
  {
    name: 'The referral was of another child and withdrawn', given: [...down, referred('2026-04-12 10:00'), { ...referred('2026-04-12 10:00'), withdraws: true, written: '2026-04-13 09:00', why: 'A neighbour' }],
    at, reads: [],
  },
])
