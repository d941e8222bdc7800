import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'U6' }, naming: ['home'] }
const planned = (on: string, says: { readonly [field: string]: unknown } = { is: 'mother', howOften: 'Every Saturday' }) => ({ did: 'family-time.planned', on, says })

export default dutyCases('family-time/agreed', [
  { name: 'Ten working days are not over', given: [moved], at: '2026-09-21 23:59', reads: [{ state: 'open', due: '2026-09-21' }] },
  { name: 'They are over', given: [moved], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Agreed on the last day', given: [moved, planned('2026-09-21 17:00')], at: '2026-09-30 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed the day after', given: [moved, planned('2026-09-22 09:00')], at: '2026-09-30 09:00', reads: [{ state: 'met late' }] },
  { name: 'With whom, and not how often', given: [moved, planned('2026-09-10 09:00', { is: 'mother' })], at: '2026-09-22 00:00', reads: [{ state: 'overdue', why: /how often/ }] },
  { name: 'None for now, with why', given: [moved, planned('2026-09-10 09:00', { none: true, whyNone: 'The court said so' })], at: '2026-09-22 00:00', reads: [{ state: 'met' }] },
  { name: 'None, and nobody said why', given: [moved, planned('2026-09-10 09:00', { none: true })], at: '2026-09-22 00:00', reads: [{ state: 'overdue', why: /why there is none/ }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [moved], at: '2026-09-22 00:00', reads: [{ state: 'cannot tell' }] },
])
