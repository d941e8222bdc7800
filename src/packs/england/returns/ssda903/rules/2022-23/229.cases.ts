import type { RuleCases } from '../../cases.ts'

const leeds = { la: 'E08000035', east: 430000, north: 433000 }
const given = { providers: [{ urn: '1234567', postcode: 'LS14AP' }], postcodes: { 'LS1 4AP': leeds }, year: '2022-23' }

export const cases: RuleCases = {
  'own provision in another authority': { ...given, la: 'E08000025', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR1', PLACE: 'R1' }], fails: { Episodes: [0] } },
  'own provision at home': { ...given, la: 'E08000035', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR1', PLACE: 'R1' }] },
  'another authority\'s, at home': { ...given, la: 'E08000035', Episodes: [{ URN: '1234567', PLACE_PROVIDER: 'PR2', PLACE: 'U4' }], fails: { Episodes: [0] } },
  'a provider the list does not have': { ...given, la: 'E08000035', Episodes: [{ URN: '7654321', PLACE_PROVIDER: 'PR2', PLACE: 'U4' }], cannotTell: { Episodes: [0] } },
}
