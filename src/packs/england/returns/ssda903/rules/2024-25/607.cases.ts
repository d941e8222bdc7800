import type { RuleCases } from '../../cases.ts'

const girl = [{ SEX: 'F' }]

export const cases: RuleCases = {
  'left on the first day of the year': { Header: girl, Episodes: [{ DEC: '01/04/2025', REC: 'E4A', LS: 'C2' }], fails: { Header: [0], Episodes: [0] } },
  'left the day before': { Header: girl, Episodes: [{ DEC: '31/03/2025', REC: 'E4A', LS: 'C2' }] },
  'care goes on, and is open': { Header: girl, Episodes: [{ DEC: '01/05/2025', REC: 'X1', LS: 'C2' }, { LS: 'C2' }] },
  'a short break ended': { Header: girl, Episodes: [{ DEC: '01/05/2025', REC: 'E4A', LS: 'V4' }] },
  'it is said that she is': { Header: [{ SEX: 'F', MOTHER: '1' }], Episodes: [{ DEC: '31/03/2026', REC: 'E6', LS: 'C2' }] },
  'a boy left care': { Header: [{ SEX: 'M' }], Episodes: [{ DEC: '31/03/2026', REC: 'E6', LS: 'C2' }] },
}
