import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const named = { did: 'person-or-place-of-concern.named', on: '2026-08-03 10:00', says: { kind: 'person', called: 'Uncle Ray' } }
const notice = { did: 'person-or-place-of-concern.acted', on: '2026-08-05 10:00', says: { what: 'warning-notice', until: '2026-11-05' } }
const patrol = { did: 'person-or-place-of-concern.acted', on: '2026-09-01 10:00', says: { what: 'patrol' } }
const ended = (on: string) => ({ did: 'person-or-place-of-concern.ended', on })

export default statusCases('disruption', [
  { name: 'Named, and nothing was done', at, given: [named], spans: [] },
  {
    name: 'A notice until the end of its last day', at, given: [named, notice],
    spans: [{ from: '2026-08-05 10:00', to: '2026-11-05 end', detail: { what: 'warning-notice', until: '2026-11-05', of: 'person' } }],
  },
  { name: 'A notice, and patrols with no last day', at, given: [named, notice, patrol], spans: [{ from: '2026-08-05 10:00', to: '2026-11-05 end' }, { from: '2026-09-01 10:00', to: null }] },
  { name: 'No longer of concern before the notice ran out', at, given: [named, notice, ended('2026-10-01 10:00')], spans: [{ from: '2026-08-05 10:00', to: '2026-10-01 10:00' }] },
  { name: 'No longer of concern afterwards: the notice had ended', at, given: [named, notice, ended('2026-11-10 10:00')], spans: [{ from: '2026-08-05 10:00', to: '2026-11-05 end' }] },
])
