import type { RuleCases } from '../../cases.ts'

const open = { DECOM: '04/06/2023', LS: 'C2' }

export const cases: RuleCases = {
  'a girl looked after, and not said': { Header: [{ SEX: 'F' }], Episodes: [open], fails: { Header: [0] } },
  'a girl looked after, and said': { Header: [{ SEX: 'F', MOTHER: '0' }], Episodes: [open] },
  'a code past the last, of anybody': { Header: [{ SEX: 'U', MOTHER: '2' }], OC3: [{}, { IN_TOUCH: 'YES' }], fails: { Header: [0], OC3: [1] } },
  'a boy': { Header: [{ SEX: 'M' }], Episodes: [open] },
  'care ended on the first day of the year, or the day before': {
    Header: [{ CHILD: '1', SEX: 'F' }, { CHILD: '2', SEX: 'F' }], Episodes: [{ ...open, CHILD: '1', DEC: '01/04/2025' }, { ...open, CHILD: '2', DEC: '31/03/2025' }],
    fails: { Header: [0] },
  },
  'short breaks alone, or a start that cannot be read': {
    Header: [{ CHILD: '1', SEX: 'F' }, { CHILD: '2', SEX: 'F' }], Episodes: [{ ...open, CHILD: '1', LS: 'V4' }, { CHILD: '2', DECOM: '4/23' }],
  },
  'the sex codes of before 2024-25': {
    year: '2023-24', Header: [{ CHILD: '1', SEX: '2' }, { CHILD: '2', SEX: '1' }], Episodes: [{ ...open, CHILD: '1' }, { ...open, CHILD: '2' }], fails: { Header: [0] },
  },
}
