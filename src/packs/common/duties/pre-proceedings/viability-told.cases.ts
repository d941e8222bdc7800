import { dutyCases } from '../../../../readings/duty/index.ts'

const done = [{ did: 'viability.asked', on: '2026-10-12 10:00' }, { did: 'viability.done', on: '2026-11-02 10:00', says: { result: 'NO' } }]
const told = (on: string, says: object = { challenge: true }) => ({ did: 'viability.told', on, says: { ...says } })

export default dutyCases('pre-proceedings/viability-told', [
  { name: 'The fifth working day is not over', given: done, at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'It is over', given: done, at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Told on the fifth', given: [...done, told('2026-11-09 16:00')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'Told the day after', given: [...done, told('2026-11-10 16:00')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Told, and not how to disagree',
    given: [...done, told('2026-11-05 16:00', { challenge: false })], at: '2026-11-12 09:00', reads: [{ state: 'overdue', why: /how to disagree/ }],
  },
  { name: 'No result yet: nothing to tell', given: done.slice(0, 1), at: '2026-11-12 09:00', reads: [] },
])
