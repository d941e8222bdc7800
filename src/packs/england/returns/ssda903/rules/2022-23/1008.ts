import { rule } from '../../rule.ts'

export const r1008 = rule({
  code: '1008',
  title: 'Ofsted does not list this URN',
  mend: 'Check the URN against Ofsted’s lists, or write XXXXXXX where there is none.',
  reads: { Episodes: ['URN'] },
  needs: ['providers'],
  marks: { Episodes: ['URN'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => e.URN !== null && e.URN !== 'XXXXXXX' && !c.providers.has(e.URN)),
})
