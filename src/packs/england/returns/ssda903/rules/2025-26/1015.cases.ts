import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'in another area': {
    Episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'C2', PL_POST: 'B1 1AA' }], la: 'E08000025',
    postcodes: { 'B1 1AA': { la: 'E08000031', east: 1, north: 1 } }, fails: { Episodes: [0] },
  },
  'in its own area': {
    Episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'C2', PL_POST: 'B1 1AA' }], la: 'E08000025',
    postcodes: { 'B1 1AA': { la: 'E08000025', east: 1, north: 1 } },
  },
  'supported accommodation in another area': {
    Episodes: [{ PLACE: 'K3', PLACE_PROVIDER: 'PR1', LS: 'C2', PL_POST: 'B1 1AA' }], la: 'E08000025', postcodes: { 'B1 1AA': { la: 'E08000031', east: 1, north: 1 } },
  },
  'its foster carers in another area': {
    Episodes: [{ PLACE: 'U6', PLACE_PROVIDER: 'PR1', LS: 'C2', PL_POST: 'B1 1AA' }], la: 'E08000025',
    postcodes: { 'B1 1AA': { la: 'WAL', east: 1, north: 1 } },
  },
  'another provider, short breaks, no placement or no legal status': {
    Episodes: [
      { PLACE: 'K2', PLACE_PROVIDER: 'PR2', LS: 'C2', PL_POST: 'B1 1AA' }, { PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'V3', PL_POST: 'B1 1AA' },
      { PLACE_PROVIDER: 'PR1', LS: 'C2', PL_POST: 'B1 1AA' }, { PLACE: 'K2', PLACE_PROVIDER: 'PR1', PL_POST: 'B1 1AA' },
    ], la: 'E08000025', postcodes: { 'B1 1AA': { la: 'E08000031', east: 1, north: 1 } },
  },
  'no postcode, or one not known': {
    Episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'C2' }, { PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'C2', PL_POST: 'B1 1AB' }],
    la: 'E08000025', postcodes: {}, cannotTell: { Episodes: [0, 1] },
  },
}
