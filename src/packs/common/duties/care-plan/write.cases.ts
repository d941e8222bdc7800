import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-09-07 10:00', says: { legalStatus: 'C2' } }
const moved = { did: 'placement.started', on: '2026-09-08 15:00', says: { home: 'elm-house', type: 'K2' }, naming: ['home'] }
const plan = (on: string, says: { readonly [field: string]: unknown } = { route: 'REUNIFY' }, record = 'plan') => ({ did: 'care-plan.written', record, on, says })

export default dutyCases('care-plan/write', [
  { name: 'Ten working days from the first home are not over', given: [inCare, moved], at: '2026-09-22 23:59', reads: [{ state: 'open', due: '2026-09-22' }] },
  { name: 'They are over', given: [inCare, moved], at: '2026-09-23 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No home is written: counted from coming into care', given: [inCare], at: '2026-09-22 00:00', reads: [{ state: 'overdue', due: '2026-09-21' }] },
  { name: 'Made before the move', given: [plan('2026-09-04 10:00'), inCare, moved], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Made on the last day', given: [inCare, moved, plan('2026-09-22 17:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Made the day after', given: [inCare, moved, plan('2026-09-23 09:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say what home is to last', given: [inCare, moved, plan('2026-09-15 17:00', {})], at: '2026-09-23 00:00', reads: [{ state: 'overdue', why: /lasts/ }] },
  {
    name: 'The plan of an earlier time in care, which ended', given: [
      { did: 'care-episode.started', record: 'before', on: '2024-01-08 10:00' }, plan('2024-01-10 10:00', { route: 'REUNIFY' }, 'old'),
      { did: 'care-episode.ended', record: 'before', on: '2024-06-01 10:00' }, inCare, moved,
    ],
    at: '2026-09-23 00:00', reads: [{ state: 'met' }, { state: 'overdue' }],
  },
  { name: 'Home before it was due', given: [inCare, moved, { did: 'care-episode.ended', on: '2026-09-10 10:00' }], at: '2026-10-01 09:00', reads: [{ state: 'not needed' }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [inCare, moved], at: '2026-10-01 09:00', reads: [{ state: 'cannot tell' }] },
])
