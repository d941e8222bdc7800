import type { RuleCases } from '../../cases.ts'

const leeds = { la: 'E08000035', east: 430000, north: 433000 }
const given = { providers: [{ urn: '1234567', postcode: 'LS14AP' }, { urn: '2345678', postcode: 'LS14AQ' }], postcodes: { 'LS1 4AP': leeds } }

export const cases: RuleCases = {
  'own provision in another authority': { ...given, la: 'E08000025', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR1', PLACE: 'K2' }], fails: { Episodes: [0] } },
  'own provision at home': { ...given, la: 'E08000035', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR1', PLACE: 'K2' }] },
  'another authority\'s, at home': { ...given, la: 'E08000035', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR2', PLACE: 'K2' }], fails: { Episodes: [0] } },
  'another authority\'s, elsewhere': { ...given, la: 'E08000025', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR2', PLACE: 'K2' }] },
  'supported accommodation, or with parents': {
    ...given, la: 'E08000025', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR1', PLACE: 'K3' }, { URN: '1234567', PLACE_PROVIDER: 'PR1', PLACE: 'P1' }],
  },
  'a company, or the number of an adoption agency': {
    ...given, la: 'E08000025', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR4', PLACE: 'K2' }, { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR1', PLACE: 'U4' }],
  },
  'a provider whose postcode nobody knows, and one the list does not have': {
    ...given, la: 'E08000025', Episodes: [{ URN: '2345678', PLACE_PROVIDER: 'PR1', PLACE: 'K2' }, { URN: '7654321', PLACE_PROVIDER: 'PR2', PLACE: 'K2' }],
    cannotTell: { Episodes: [0, 1] },
  },
}
