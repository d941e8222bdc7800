import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const taken = { did: 'emergency-action.taken', on: '2026-11-20 22:10', says: { power: 'POLICE' } }

export default statusCases('police-protection', [
  { name: 'From the moment an officer acted', at, given: [taken], spans: [{ from: '2026-11-20 22:10', to: null, key: 'emergency-action' }] },
  {
    name: 'Until it is written how it ended', at, spans: [{ from: '2026-11-20 22:10', to: '2026-11-21 15:00' }],
    given: [taken, { did: 'emergency-action.ended', on: '2026-11-21 15:00', says: { how: 'FAMILY' } }],
  },
  { name: 'After four days and nothing written it still stands: nobody has said where the child is', at: '2026-11-24 23:00', given: [taken], spans: [{ from: '2026-11-20 22:10', to: null }] },
  { name: 'A court’s order is not police protection', at, given: [{ ...taken, says: { power: 'EPO' } }], spans: [] },
  {
    name: 'Corrected from the police to a court: never police protection', at, spans: [],
    given: [taken, { ...taken, says: { power: 'EPO' }, amends: 1, why: 'It was the court' }],
  },
  { name: 'Withdrawn', at, given: [taken, { ...taken, withdraws: true, why: 'A brother' }], spans: [] },
])
