import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-27 12:00'
const asked = { did: 'agency-checks.asked', record: 'checks', on: '2026-11-23', says: { agencies: [{ id: 'police', agency: 'Police' }, { id: 'school', agency: 'School' }] } }
const answer = (check: string, code: string) => ({ did: 'agency-checks.answered', record: 'checks', on: '2026-11-24', says: { check, answer: code } })
const picture = { did: 'agency-checks.put-together', record: 'checks', on: '2026-11-25', says: { means: 'She is alone at night' } }
const decided = { did: 'agency-checks.decided', record: 'checks', on: '2026-11-25', says: { level: '3' } }

export default statusCases('partners-asked', [
  {
    name: 'Asked, and nobody has answered', at, given: [asked],
    spans: [{ from: '2026-11-23', to: null, key: 'checks', detail: { asked: '2', told: '0', nothing: '0', refused: '0', waiting: '2', together: false, level: null } }],
  },
  {
    name: 'One told us, one would not', at, given: [asked, answer('police', 'KNOWN'), answer('school', 'REFUSED')],
    spans: [{ from: '2026-11-23', to: null, detail: { asked: '2', told: '1', nothing: '0', refused: '1', waiting: '0', together: false, level: null } }],
  },
  {
    name: 'Put together and decided: over, with its counts', at, given: [asked, answer('police', 'KNOWN'), answer('school', 'NOTHING'), picture, decided],
    spans: [{ from: '2026-11-23', to: '2026-11-25', detail: { asked: '2', told: '1', nothing: '1', refused: '0', waiting: '0', together: true, level: '3' } }],
  },
  { name: 'Answered twice: the last counts', at, given: [asked, answer('police', 'REFUSED'), answer('police', 'KNOWN')], spans: [{ from: '2026-11-23', to: null, detail: { asked: '2', told: '1', nothing: '0', refused: '0', waiting: '1', together: false, level: null } }] },
  { name: 'Withdrawn: nobody was asked', at, given: [asked, { ...asked, says: {}, withdraws: true, why: 'Wrong child' }], spans: [] },
])
