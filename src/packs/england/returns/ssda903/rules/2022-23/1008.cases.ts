import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not on the list': { Episodes: [{ URN: '2501234' }], providers: [{ urn: '2501235' }], fails: { Episodes: [0] } },
  'on the list': { Episodes: [{ URN: '2501235' }], providers: [{ urn: '2501235' }] },
  'said to be none': { Episodes: [{ URN: 'XXXXXXX' }], providers: [{ urn: '2501235' }] },
  'one X too many': { Episodes: [{ URN: 'XXXXXXXX' }], providers: [{ urn: '2501235' }], fails: { Episodes: [0] } },
  'a foster home, and only homes are listed': { Episodes: [{ URN: '2501234', PLACE: 'U4' }], providers: [{ urn: '2501235', placements: ['K2'] }], cannotTell: { Episodes: [0] } },
  'a home, and homes are listed': { Episodes: [{ URN: '2501234', PLACE: 'K2' }], providers: [{ urn: '2501235', placements: ['K2'] }], fails: { Episodes: [0] } },
  'blank': { Episodes: [{}], providers: [{ urn: '2501235' }] },
}
