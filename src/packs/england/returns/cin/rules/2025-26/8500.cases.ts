import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none': { LAchildID: '', fails: ['ChildIdentifiers'] },
  'only spaces': { LAchildID: '  ', fails: ['ChildIdentifiers'] },
  'an identifier': { LAchildID: '0' },
}
