import { none, rule } from '../../rule.ts'

export const r628 = rule({
  code: '628',
  title: 'A care leaver, not in care this year, asked whether she is a mother',
  mend: 'Clear the answer: it is asked only of those who were in care during the year.',
  reads: { Header: ['MOTHER'], Episodes: [], OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  marks: { Header: ['MOTHER'] },
  faults: (child) => {
    const leaver = !child.rows.Episodes.length && child.oc3.some((o) => o.IN_TOUCH !== null || o.ACTIV !== null || o.ACCOM !== null)
    return leaver ? child.header.filter((h) => h.MOTHER !== null) : none
  },
})
