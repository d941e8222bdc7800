import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'twice': { Disabilities: ['MOB', 'LD', 'MOB'], fails: ['Disabilities 0', 'Disabilities 2'] },
  'once each': { Disabilities: ['MOB', 'LD'] },
  'of two children': { children: [{ Disabilities: ['MOB'] }, { Disabilities: ['MOB'] }] },
  'blanks': { Disabilities: ['', ''] },
}
