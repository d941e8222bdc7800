import type { RuleCases } from '../../cases.ts'

const given = {
  providers: [{ urn: '1234567', postcode: 'LS14AP' }],
  postcodes: {
    'LS1 4AP': { la: 'E08000035', east: 430000, north: 433000 }, 'LS9 7TF': { la: 'E08000035', east: 431000, north: 434000 },
    'B18 5TU': { la: 'E08000025', east: 405000, north: 288000 }, 'CF10 3AT': { la: 'WAL', east: 318000, north: 176000 },
  },
}

export const cases: RuleCases = {
  'in Wales': { ...given, Episodes: [{ URN: '1234567', PLACE: 'K3', PL_POST: 'CF10 3AT' }], fails: { Episodes: [0] } },
  'in the area where the provider is, whoever looks after the child': { ...given, la: 'E08000025', Episodes: [{ URN: '1234567', PLACE: 'K3', PL_POST: 'LS9 7TF' }] },
  'a home in Wales, or the number of an adoption agency': {
    ...given, Episodes: [{ URN: '1234567', PLACE: 'K2', PL_POST: 'CF10 3AT' }, { URN: 'XXXXXXX', PLACE: 'K3', PL_POST: 'CF10 3AT' }],
  },
  'in another area, a provider the list does not have, or no postcode': {
    ...given, Episodes: [{ URN: '1234567', PLACE: 'K3', PL_POST: 'B18 5TU' }, { URN: '7654321', PLACE: 'K3', PL_POST: 'LS9 7TF' }, { URN: '1234567', PLACE: 'K3' }],
    cannotTell: { Episodes: [0, 1, 2] },
  },
}
