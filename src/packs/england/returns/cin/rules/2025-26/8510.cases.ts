import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same': { children: [{ LAchildID: 'A1' }, { LAchildID: 'A2' }, { LAchildID: 'A1' }], fails: ['2: ChildIdentifiers', 'ChildIdentifiers'] },
  'not the same': { children: [{ LAchildID: 'A1' }, { LAchildID: 'A2' }] },
  'none on either, which is for another rule': { children: [{ LAchildID: '' }, { LAchildID: '' }] },
}
