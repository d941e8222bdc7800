import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const heard = (says: { readonly [field: string]: unknown } = {}) => ({ did: 'private-fostering.notified', on: '2026-11-02 10:00', says: { since: '2026-10-12', closeFamily: 'no', fourWeeks: 'yes', ...says } })
const decided = (outcome: string, on = '2026-11-16 10:00') => ({ did: 'private-fostering.decided', on, says: { outcome } })

export default statusCases('privately-fostered', [
  { name: 'From the day they went there, which was before we heard', at, given: [heard()], spans: [{ from: '2026-10-12', to: null, key: 'private-fostering', detail: { outcome: null } }] },
  { name: 'Nobody knows since when: from when we heard', at, given: [heard({ since: undefined })], spans: [{ from: '2026-11-02 10:00', to: null }] },
  { name: 'Not known whether they are close family: it counts until somebody knows', at, given: [heard({ closeFamily: 'not-known', fourWeeks: 'not-known' })], spans: [{ from: '2026-10-12', to: null }] },
  { name: 'With a grandparent: not private fostering', at, given: [heard({ closeFamily: 'yes' })], spans: [] },
  { name: 'For three weeks only: not private fostering', at, given: [heard({ fourWeeks: 'no' })], spans: [] },
  { name: 'Decided that it is not', at, given: [heard(), decided('not-private')], spans: [] },
  { name: 'First thought to be close family, and decided otherwise', at, given: [heard({ closeFamily: 'yes' }), decided('right')], spans: [{ from: '2026-10-12', to: null, detail: { outcome: 'right' } }] },
  {
    name: 'Until it ended', at, given: [heard(), { did: 'private-fostering.ended', on: '2026-11-20', says: { reason: 'parents' } }],
    spans: [{ from: '2026-10-12', to: '2026-11-20' }],
  },
  { name: 'Withdrawn: never', at, given: [heard(), { ...heard(), withdraws: true as const, why: 'Wrong child' }], spans: [] },
])
