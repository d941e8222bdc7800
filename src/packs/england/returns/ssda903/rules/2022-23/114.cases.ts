import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no and yes': { AD1: [{ CHILD: '1', FOSTER_CARE: '0' }, { CHILD: '2', FOSTER_CARE: '1' }] },
  'a number past yes': { AD1: [{ FOSTER_CARE: '2' }], fails: { AD1: [0] } },
  'a letter': { AD1: [{ FOSTER_CARE: 'Y' }], fails: { AD1: [0] } },
  'a formula': { AD1: [{ FOSTER_CARE: '=A1' }], fails: { AD1: [0] } },
  'blank': { AD1: [{}] },
}
