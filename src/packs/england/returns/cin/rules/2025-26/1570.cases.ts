import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'twenty': { LAchildID: '12345678901234567890' },
  'twenty-one': { LAchildID: '123456789012345678901', fails: ['ChildIdentifiers'] },
  'none': { LAchildID: '' },
}
