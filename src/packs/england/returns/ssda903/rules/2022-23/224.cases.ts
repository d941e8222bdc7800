import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a company, returned as the authority\'s own': {
    Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR1' }], providers: [{ urn: '1234567', providerCodes: ['PR4'] }], fails: { Episodes: [0] },
  },
  'an authority, returned as its own or another\'s': {
    Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR1' }, { URN: '1234567', PLACE_PROVIDER: 'PR2' }], providers: [{ urn: '1234567', providerCodes: ['PR1', 'PR2'] }],
  },
  'no URN, that of an adoption agency, or no provider said': {
    Episodes: [{ PLACE_PROVIDER: 'PR1' }, { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR1' }, { URN: '1234567' }], providers: [{ urn: '1234567', providerCodes: ['PR4'] }],
  },
  'a URN the list does not have, or says nothing about': {
    Episodes: [{ URN: '7654321', PLACE_PROVIDER: 'PR1' }, { URN: '1234567', PLACE_PROVIDER: 'PR1' }], providers: [{ urn: '1234567' }], cannotTell: { Episodes: [0, 1] },
  },
}
