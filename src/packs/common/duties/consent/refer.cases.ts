import { dutyCases } from '../../../../readings/duty/index.ts'

const no = { did: 'consent.withdrawn', on: '2026-11-16 16:00' }
const met = [{ did: 'consent.given', on: '2026-09-07 09:30', says: { whatFor: 'EH' } }, no, { did: 'consent.decided', on: '2026-11-17 10:00', says: { thresholdMet: true, outcome: 'REFER', decidedBy: 'dee' } }]
const referred = (on: string) => ({ did: 'referral.received', on, says: { from: 'Early help' } })
const late = '2026-11-20 09:00'

export default dutyCases('consent/refer', [
  { name: 'The threshold is not met: nothing to refer', given: [...met.slice(0, 2), { ...met[2]!, says: { thresholdMet: false } }], at: late, reads: [] },
  { name: 'There is until the end of Wednesday', given: met, at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }] },
  { name: 'Not referred when Thursday begins', given: met, at: '2026-11-19 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Referred on Wednesday', given: [...met, referred('2026-11-18 17:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Referred on Thursday', given: [...met, referred('2026-11-19 09:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Referred the evening they said no', given: [...met, referred('2026-11-16 18:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Referred last year', given: [referred('2025-11-03 10:00'), ...met], at: late, reads: [{ state: 'overdue' }] },
  { name: 'Referred some day in November: we cannot tell', given: [...met, { ...referred('2026-11'), written: '2026-11-18 12:00' }], at: late, reads: [{ state: 'cannot tell', why: /too rough/ }] },
  {
    name: 'A social worker has the child already', given: [referred('2026-10-01 09:00'), { did: 'referral.decided', on: '2026-10-02', says: { outcome: 'ASSESS' } }, ...met], at: late,
    reads: [{ state: 'not needed', why: /already/ }],
  },
])
