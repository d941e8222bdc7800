import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not on the list': { Episodes: [{ URN: '2501234' }], providers: [{ urn: '2501235' }], fails: { Episodes: [0] } },
  'on the list': { Episodes: [{ URN: '2501235' }], providers: [{ urn: '2501235' }] },
  'said to be none': { Episodes: [{ URN: 'XXXXXXX' }], providers: [{ urn: '2501235' }] },
  'one X too many': { Episodes: [{ URN: 'XXXXXXXX' }], providers: [{ urn: '2501235' }], fails: { Episodes: [0] } },
  'blank': { Episodes: [{}], providers: [{ urn: '2501235' }] },
}
