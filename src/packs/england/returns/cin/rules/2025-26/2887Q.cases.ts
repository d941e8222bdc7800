import { many, type RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eight': { Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS'] },
  'seven': { Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR'], fails: ['Header'] },
  'seven and none': { children: [{ Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR'] }, { Disabilities: ['NONE'] }], fails: ['Header'] },
  'eight times the same': { children: many(8, { Disabilities: ['MOB'] }), fails: ['Header'] },
  'eight among several children': { children: [{ Disabilities: ['MOB', 'HAND', 'PC', 'INC'] }, { Disabilities: ['COMM', 'LD', 'HEAR', 'VIS'] }] },
  'seven and a code that is none of them': { Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'XXX'], fails: ['Header'] },
}
