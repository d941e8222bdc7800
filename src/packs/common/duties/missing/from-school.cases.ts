import { dutyCases } from '../../../../readings/duty/index.ts'

const noticed = { did: 'missing-from-school.noticed', on: '2026-11-25 09:30', says: { toldBy: 'Harbour Academy', knownWhere: 'no' } }
const found = (on: string, says: { readonly [field: string]: unknown } = { where: 'At the bus station, alone' }) => ({ did: 'missing-from-school.found', on, says })

export default dutyCases('missing/from-school', [
  { name: 'Three hours are not over', given: [noticed], at: '2026-11-25 12:30', reads: [{ state: 'open', due: '2026-11-25 12:30' }] },
  { name: 'Three hours and a minute', given: [noticed], at: '2026-11-25 12:31', reads: [{ state: 'overdue', due: '2026-11-25 12:30' }] },
  { name: 'Found in time', given: [noticed, found('2026-11-25 12:30')], at: '2026-11-26 09:00', reads: [{ state: 'met' }] },
  { name: 'Found a minute late', given: [noticed, found('2026-11-25 12:31')], at: '2026-11-26 09:00', reads: [{ state: 'met late' }] },
  { name: 'Closed, and it does not say where they were', given: [noticed, found('2026-11-25 11:00', {})], at: '2026-11-26 09:00', reads: [{ state: 'overdue', why: /does not say where/ }] },
  { name: 'Written down as missing', given: [noticed, { did: 'missing-episode.started', on: '2026-11-25 12:00' }], at: '2026-11-26 09:00', reads: [{ state: 'met' }] },
  { name: 'A police check is about something else', given: [noticed, { did: 'police-return-check.done', on: '2026-11-25 11:00', says: { seen: true } }], at: '2026-11-26 09:00', reads: [{ state: 'overdue' }] },
  { name: 'On the Isle of Man no number is known', where: 'isle-of-man', given: [noticed], at: '2026-11-26 09:00', reads: [{ state: 'cannot tell' }] },
])
