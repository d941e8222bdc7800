import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', record: 'care', on: '2026-09-07', says: { legalStatus: 'V2' } }
const mum = (written: string, says: { readonly [field: string]: unknown } = { prBasis: 'Birth certificate' }) =>
  ({ did: 'relationship.began', on: '2011-05-09', written, says: { is: 'mother', holdsPr: 'yes', ...says } })

export default dutyCases('care-plan/who-holds', [
  { name: 'Five working days are not over', given: [care], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14' }] },
  { name: 'They are over', given: [care], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Written on the last day', given: [care, mum('2026-09-14 17:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Written the day after, though she has held it since the birth', given: [care, mum('2026-09-15 09:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Where it comes from is enough', given: [care, mum('2026-09-10 09:00', { prWhy: 'birth' })], at: '2026-09-15 00:00', reads: [{ state: 'met' }] },
  { name: 'A name without how we know', given: [care, mum('2026-09-10 09:00', {})], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /how we know/ }] },
  { name: 'A care order says itself who shares it', given: [{ ...care, says: { legalStatus: 'C2' } }], at: '2026-09-15 00:00', reads: [] },
  { name: 'Each organisation of the Isle of Man chooses its own', where: 'isle-of-man', given: [care], at: '2026-09-15 00:00', reads: [{ state: 'cannot tell' }] },
])
