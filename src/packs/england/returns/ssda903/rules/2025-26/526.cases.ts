import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'in a children’s home, and whose is not said': { Episodes: [{ PLACE: 'K2' }], fails: { Episodes: [0] } },
  'in a private children’s home': { Episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR4' }] },
  'a temporary placement': { Episodes: [{ PLACE: 'T4' }] },
  'one of the Z codes': { Episodes: [{ PLACE: 'Z14' }] },
  'the Z code of earlier years': { Episodes: [{ PLACE: 'Z1' }], fails: { Episodes: [0] } },
  'neither placement nor provider': { Episodes: [{}], fails: { Episodes: [0] } },
}
