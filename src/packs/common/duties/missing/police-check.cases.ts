import { dutyCases } from '../../../../readings/duty/index.ts'

const back = [
  { did: 'missing-episode.started', record: 'episode', on: '2026-11-20 22:00', says: { kind: 'M' } },
  { did: 'missing-episode.returned', record: 'episode', on: '2026-11-21 09:10' },
]
const check = (on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: 'police-return-check.done', on, says: { episode: 'episode', seen: true, ...says } })

export default dutyCases('missing/police-check', [
  { name: 'Still missing: nothing is owed yet', given: back.slice(0, 1), at: '2026-11-21 09:00', reads: [] },
  { name: 'Twenty-four hours are not over', given: back, at: '2026-11-22 09:10', reads: [{ state: 'open', due: '2026-11-22 09:10' }] },
  { name: 'They are over', given: back, at: '2026-11-22 09:11', reads: [{ state: 'overdue', due: '2026-11-22 09:10' }] },
  { name: 'The police saw her the same day', given: [...back, check('2026-11-21 17:00')], at: '2026-11-24 09:00', reads: [{ state: 'met' }] },
  { name: 'The police saw her two days later', given: [...back, check('2026-11-23 10:00')], at: '2026-11-24 09:00', reads: [{ state: 'met late' }] },
  { name: 'They spoke to staff and not to her', given: [...back, check('2026-11-21 17:00', { seen: false })], at: '2026-11-24 09:00', reads: [{ state: 'overdue', why: /did not see/ }] },
  { name: 'They said they would not come', given: [...back, { did: 'police-return-check.not-done', on: '2026-11-21 17:00', says: { episode: 'episode', why: 'Known to be safe' } }], at: '2026-11-24 09:00', reads: [{ state: 'overdue', why: /still owed/ }] },
  { name: 'It does not say which time missing', given: [...back, check('2026-11-21 17:00', { episode: undefined })], at: '2026-11-24 09:00', reads: [{ state: 'cannot tell', why: /which time missing/ }] },
  { name: 'A return interview is something else', given: [...back, { did: 'return-interview.held', on: '2026-11-21 17:00', says: { episode: 'episode' } }], at: '2026-11-24 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Away without agreement, and known where: none is owed', given: [{ ...back[0]!, says: { kind: 'A' } }, back[1]!], at: '2026-11-24 09:00', reads: [] },
  { name: 'On the Isle of Man it is owed, and no number is known', where: 'isle-of-man', given: back, at: '2026-11-24 09:00', reads: [{ state: 'cannot tell' }] },
])
