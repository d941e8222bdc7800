import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not said of a girl looked after': { Header: [{ SEX: 'F' }], Episodes: [{ LS: 'C2' }], fails: { Header: [0] } },
  'said that she is, and that she is not': {
    Header: [{ SEX: 'F', MOTHER: '1' }, { CHILD: '2', SEX: 'F', MOTHER: '0' }], Episodes: [{ LS: 'C2' }, { CHILD: '2', LS: 'C2' }],
  },
  'not said of a boy': { Header: [{ SEX: 'M' }], Episodes: [{ LS: 'C2' }] },
  'on short breaks only': { Header: [{ SEX: 'F' }], Episodes: [{ LS: 'V4' }, { LS: 'V3', CHILD: '2' }] },
  'on a short break, and later looked after': { Header: [{ SEX: 'F' }], Episodes: [{ LS: 'V4' }, { LS: 'V2' }], fails: { Header: [0] } },
  'no episodes this year': { Header: [{ SEX: 'F' }] },
  'an answer that cannot be read': { Header: [{ SEX: 'F', MOTHER: '=A1' }], Episodes: [{ LS: 'C2' }] },
}
