import { indicatorCases } from '../../../../readings/indicator/index.ts'

const away = [{ did: 'missing-episode.started', record: 'night', on: '2026-11-20 22:00' }, { did: 'missing-episode.returned', record: 'night', on: '2026-11-21 07:00' }]
const offer = (says: { readonly [field: string]: unknown }, on = '2026-11-22 10:00') => ({ did: 'return-interview.offered', record: 'talk', on, says })
const at = '2026-11-30 09:00'

export default indicatorCases('missing/return-interviews-offered', [
  { name: 'Still missing', given: away.slice(0, 1), at, reads: [] },
  { name: 'Offered', given: [...away, offer({ episode: 'night' })], at, reads: [{ on: '2026-11-21', counted: 'yes' }] },
  { name: 'Held, and the offer was not written', given: [...away, { ...offer({ episode: 'night' }), did: 'return-interview.held' }], at, reads: [{ on: '2026-11-21', counted: 'yes' }] },
  { name: 'Not offered, with the reason', given: [...away, { ...offer({ episode: 'night' }), did: 'return-interview.not-offered' }], at, reads: [{ on: '2026-11-21', counted: 'no' }] },
  { name: 'Offered for another time', given: [...away, offer({ episode: 'other' })], at, reads: [{ on: '2026-11-21', counted: 'no' }] },
  { name: 'It does not say for which time', given: [...away, offer({})], at, reads: [{ on: '2026-11-21', counted: 'cannot tell' }] },
  { name: 'Offered before they were back', given: [...away, offer({ episode: 'night' }, '2026-11-20 23:00')], at, reads: [{ on: '2026-11-21', counted: 'no' }] },
])
