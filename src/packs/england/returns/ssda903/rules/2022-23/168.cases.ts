import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a letter and twelve digits': { Header: [{ UPN: 'G330200118007' }] },
  'one digit short, and one too many': { Header: [{ CHILD: '1', UPN: 'G33020011800' }, { CHILD: '2', UPN: 'G3302001180071' }], fails: { Header: [0, 1] } },
  'a temporary number': { Header: [{ UPN: 'G33020011800D' }] },
  'letters no number has': { Header: [{ CHILD: '1', UPN: 'O330200118007' }, { CHILD: '2', UPN: 'G33020011800S' }], fails: { Header: [0, 1] } },
  'why there is none: the last reason, and one past it': { Header: [{ CHILD: '1', UPN: 'UN5' }, { CHILD: '2', UPN: 'UN6' }], fails: { Header: [1] } },
  'blank': { Header: [{}] },
}
