import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a code': { Ethnicity: 'BCRB' },
  'not obtained yet': { Ethnicity: 'NOBT' },
  'missing': { fails: ['ChildCharacteristics'] },
  'not a code': { Ethnicity: 'BCRX', fails: ['ChildCharacteristics'] },
}
