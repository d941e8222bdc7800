import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = (kind = 'CF', on = '2026-11-02 10:00') => ({ did: 'assessment.begun', on, says: { kind } })
const seen = (on: string, how?: string) => ({ did: 'assessment.child-seen', on, says: how ? { seen: how } : {} })
const visit = (on: string, how: string) => ({ did: 'visit.happened', on, says: { seen: how } })

export default dutyCases('assessment/child-seen', [
  { name: 'The fifth working day is not over', given: [begun()], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'The sixth begins', given: [begun()], at: '2026-11-10 00:00', reads: [{ state: 'overdue', due: '2026-11-09' }] },
  { name: 'Seen alone on the fifth', given: [begun(), seen('2026-11-09 16:00', 'ALONE')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'Seen on the sixth', given: [begun(), seen('2026-11-10 16:00', 'ALONE')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }] },
  { name: 'A visit counts', given: [begun(), visit('2026-11-04 16:00', 'WITH')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'A visit from before does not', given: [visit('2026-10-30 16:00', 'ALONE'), begun()], at: '2026-11-09 09:00', reads: [{ state: 'open' }] },
  { name: 'Nobody let us in', given: [begun(), seen('2026-11-05', 'NOACCESS')], at: '2026-11-10 09:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  {
    name: 'It does not say whether they were seen',
    given: [begun(), seen('2026-11-05')], at: '2026-11-10 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
  { name: 'Before a baby is born there is no child to see', given: [begun('PB')], at: '2026-11-10 09:00', reads: [] },
  {
    name: 'Stopped',
    given: [begun(), { did: 'assessment.stopped', on: '2026-11-06' }], at: '2026-11-10 09:00', reads: [{ state: 'not needed', why: /stopped/ }],
  },
  {
    name: 'Agreed with the reason why the child was not seen',
    given: [begun(), { did: 'assessment.written', on: '2026-11-12', says: { notAlone: 'He is abroad with his dad; seen by video' } }, { did: 'assessment.approved', on: '2026-11-13', says: { agreed: true } }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /says why/ }],
  },
  { name: 'Begun before Tarrowmouth set this', given: [begun('CF', '2020-03-30 10:00')], at: '2020-05-01 09:00', reads: [{ state: 'no rule in force' }] },
])
