import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'both': { Disabilities: ['NONE', 'MOB'], fails: ['Disabilities 1'] },
  'only none': { Disabilities: ['NONE'] },
  'only others': { Disabilities: ['MOB', 'LD'] },
  'none, and a blank': { Disabilities: ['NONE', ''] },
}
