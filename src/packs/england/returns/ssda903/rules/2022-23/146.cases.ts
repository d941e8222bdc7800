import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'codes of these years': { year: '2023-24', Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }, { PLACE: 'Z1' }] },
  'codes yet to come': { year: '2023-24', Episodes: [{ PLACE: 'K3' }, { PLACE: 'Z11' }], fails: { Episodes: [0, 1] } },
  'a small letter': { year: '2023-24', Episodes: [{ PLACE: 'u4' }], fails: { Episodes: [0] } },
  'a foster home': { year: '2023-24', Episodes: [{ PLACE: 'U6' }] },
  'blank': { year: '2023-24', Episodes: [{}] },
}
