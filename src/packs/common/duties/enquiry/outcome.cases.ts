import { dutyCases } from '../../../../readings/duty/index.ts'

const discussed = { did: 'strategy-discussion.held', record: 'strategy', on: '2026-11-02 10:00', says: { outcome: 'S47J' } }
const begun = { did: 'enquiry.begun', on: '2026-11-02 14:00', says: { strategy: 'strategy' } }
const decided = (on: string, says: { readonly [field: string]: unknown } = { outcome: 'SR' }) => ({ did: 'enquiry.decided', on, says })

export default dutyCases('enquiry/outcome', [
  { name: 'The fifteenth working day', given: [discussed, begun], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'The day after', given: [discussed, begun], at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }] },
  { name: 'Decided on the last day', given: [discussed, begun, decided('2026-11-23 17:00')], at: '2026-11-25 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided the day after', given: [discussed, begun, decided('2026-11-24 09:00')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }] },
  { name: 'Decided, and not what', given: [discussed, begun, decided('2026-11-20 09:00', {})], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /does not say what/ }] },
  { name: 'Written, not decided', given: [discussed, begun, { did: 'enquiry.written', on: '2026-11-20', says: { outcome: 'SR', found: 'Much' } }], at: '2026-11-25 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Never begun: the decision is owed all the same', given: [discussed], at: '2026-11-25 09:00', reads: [{ state: 'overdue' }] },
  { name: 'The Isle of Man: the fifteenth day, weekends counted', where: 'isle-of-man', given: [discussed, begun], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }] },
  { name: 'The Isle of Man: the day after', where: 'isle-of-man', given: [discussed, begun], at: '2026-11-18 00:00', reads: [{ state: 'overdue', due: '2026-11-17' }] },
  {
    name: 'The Isle of Man: two discussions, counted from the last', where: 'isle-of-man', at: '2026-11-18 00:00', reads: [{ state: 'open', due: '2026-11-20' }],
    given: [discussed, begun, { ...discussed, record: 'second', on: '2026-11-05 10:00' }],
  },
])
