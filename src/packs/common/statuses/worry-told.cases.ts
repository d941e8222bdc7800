import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-25 12:00'
const told = (says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'concern.told', record: 'worry', on: '2026-11-20 22:10', says: { words: 'Shouting every night', danger: 'not-sure', team: 'front-door', nightTeam: 'night', ...says }, naming: ['team', 'nightTeam'] })
const detail = { team: 'night', danger: 'not-sure', byTheChild: false, canBeReached: false, became: null }

export default statusCases('worry-told', [
  { name: 'Nobody has answered it', at, given: [told()], spans: [{ from: '2026-11-20 22:10', to: null, key: 'worry', detail }] },
  {
    name: 'Taken up by name', at, given: [told({ reach: '01632 960155' }), { did: 'concern.taken-up', record: 'worry', on: '2026-11-23 09:30', says: { by: 'amina' } }],
    spans: [{ from: '2026-11-20 22:10', to: '2026-11-23 09:30', detail: { ...detail, canBeReached: true, became: 'taken-up' } }],
  },
  { name: 'Taken up by nobody by name is not taken up', at, given: [told(), { did: 'concern.taken-up', record: 'worry', on: '2026-11-23 09:30', says: {} }], spans: [{ from: '2026-11-20 22:10', to: null }] },
  {
    name: 'It goes no further, and why', at,
    given: [told({ aboutMe: true }), { did: 'concern.no-further', record: 'worry', on: '2026-11-23 09:30', says: { reason: 'nobody-found', why: 'No answer' } }],
    spans: [{ from: '2026-11-20 22:10', to: '2026-11-23 09:30', detail: { ...detail, byTheChild: true, became: 'nobody-found' } }],
  },
  { name: 'Put away without a reason', at, given: [told(), { did: 'concern.no-further', record: 'worry', on: '2026-11-23 09:30', says: {} }], spans: [{ from: '2026-11-20 22:10', to: null }] },
  { name: 'Nothing was told', at, given: [], spans: [] },
])
