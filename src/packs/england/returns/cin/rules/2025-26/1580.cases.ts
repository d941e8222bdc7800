import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'letters and numbers': { LAchildID: 'AB123' },
  'a hyphen': { LAchildID: 'AB-123', fails: ['ChildIdentifiers'] },
  'a space inside': { LAchildID: 'AB 123', fails: ['ChildIdentifiers'] },
  'spaces round it, which are not part of it': { LAchildID: ' AB123 ' },
  'none': { LAchildID: '' },
}
