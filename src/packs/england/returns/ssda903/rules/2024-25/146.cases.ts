import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'supported accommodation': { year: '2024-25', Episodes: [{ PLACE: 'K3' }] },
  'its code with a small letter': { year: '2024-25', Episodes: [{ PLACE: 'k3' }], fails: { Episodes: [0] } },
  'the codes that K3 took over from': { year: '2024-25', Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }], fails: { Episodes: [0, 1] } },
  'not in a placement: still one code': { year: '2024-25', Episodes: [{ PLACE: 'Z1' }, { PLACE: 'Z11' }], fails: { Episodes: [1] } },
  'blank': { year: '2024-25', Episodes: [{}] },
}
