import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a fostering agency, and a home': { Episodes: [{ URN: '1234567', PLACE: 'K2' }], providers: [{ urn: '1234567', placements: ['U4', 'U6'] }], fails: { Episodes: [0] } },
  'a fostering agency, and fostered': { Episodes: [{ URN: '1234567', PLACE: 'U6' }], providers: [{ urn: '1234567', placements: ['U4', 'U6'] }] },
  'no URN, or that of an adoption agency': { Episodes: [{ PLACE: 'K2' }, { URN: 'XXXXXXX', PLACE: 'K2' }], providers: [{ urn: '1234567', placements: ['U4'] }] },
  'no placement said': { Episodes: [{ URN: '1234567' }], providers: [{ urn: '1234567', placements: ['U4'] }] },
  'a URN the list does not have, or says nothing about': {
    Episodes: [{ URN: '7654321', PLACE: 'K2' }, { URN: '1234567', PLACE: 'K2' }], providers: [{ urn: '1234567' }], cannotTell: { Episodes: [0, 1] },
  },
}
