import { dutyCases } from '../../../../readings/duty/index.ts'

const planned = { did: 'family-time.planned', record: 'gran', on: '2026-09-01', says: { is: 'grandparent', howOften: 'Each fortnight', nextOn: '2026-09-09' } }
const said = (step: string, on: string, written: string, says: { readonly [field: string]: unknown } = {}) => ({ did: `family-time.${step}`, record: 'gran', on, written, says })

export default dutyCases('family-time/told', [
  { name: 'Two working days after the day are not over', given: [planned], at: '2026-09-11 23:59', reads: [{ state: 'open', due: '2026-09-11' }] },
  { name: 'They are over', given: [planned], at: '2026-09-12 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Written on the last day', given: [planned, said('happened', '2026-09-09', '2026-09-11 20:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Written the day after', given: [planned, said('happened', '2026-09-09', '2026-09-12 09:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'That it did not happen counts as said', given: [planned, said('not-happened', '2026-09-09', '2026-09-10 09:00', { why: 'WORKER' })], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  {
    name: 'The next day told begins again', given: [planned, said('happened', '2026-09-09', '2026-09-10 09:00', { nextOn: '2026-09-23' })], at: '2026-09-28 09:00',
    reads: [{ state: 'met' }, { state: 'overdue', due: '2026-09-25' }],
  },
  { name: 'Agreed anew before the day', given: [planned, { ...planned, on: '2026-09-05', says: { ...planned.says, nextOn: '2026-10-14' } }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }, { state: 'open' }] },
  { name: 'It ended', given: [planned, { did: 'family-time.ended', record: 'gran', on: '2026-09-08', says: { why: 'He moved' } }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'Each organisation of the Isle of Man chooses its own', where: 'isle-of-man', given: [planned], at: '2026-09-12 00:00', reads: [{ state: 'cannot tell' }] },
])
