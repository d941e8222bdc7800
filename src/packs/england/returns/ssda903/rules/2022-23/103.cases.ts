import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a code': { Header: [{ ETHNIC: 'MWBC' }] },
  'would rather not say, or not yet known': { Header: [{ CHILD: '1', ETHNIC: 'REFU' }, { CHILD: '2', ETHNIC: 'NOBT' }] },
  'small letters': { Header: [{ ETHNIC: 'mwbc' }], fails: { Header: [0] } },
  'a word in place of the code': { Header: [{ ETHNIC: 'Chinese' }], fails: { Header: [0] } },
  'blank': { Header: [{}], fails: { Header: [0] } },
}
