import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one each': { children: [{ Disabilities: ['MOB'] }, { Disabilities: ['LD'] }], fails: ['Header'] },
  'one child with two': { children: [{ Disabilities: ['MOB', 'LD'] }, { Disabilities: ['LD'] }] },
  'the same one twice': { Disabilities: ['MOB', 'MOB'], fails: ['Header'] },
  'one, and none': { Disabilities: ['MOB', 'NONE'], fails: ['Header'] },
  'no child with a disability': { Disabilities: ['NONE'] },
}
