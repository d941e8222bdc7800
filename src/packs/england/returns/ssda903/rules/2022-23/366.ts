import { rule } from '../../rule.ts'

export const r366 = rule({
  code: '366',
  title: 'A short break that goes on from another episode',
  mend: 'Each short break (V3) starts anew (S): there is no move within one; check the reason for the new episode.',
  reads: { Episodes: ['LS', 'RNE'] },
  marks: { Episodes: ['LS', 'RNE'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.LS === 'V3' && e.RNE !== null && e.RNE !== 'S'),
})
