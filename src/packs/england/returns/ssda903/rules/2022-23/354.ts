import { rule } from '../../rule.ts'

export const r354 = rule({
  code: '354',
  title: 'Begins after the year ended',
  mend: 'Check the start; an episode that begins after 31 March belongs in next year\'s return.',
  reads: { Episodes: ['DECOM'] },
  marks: { Episodes: ['DECOM'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => e.DECOM !== null && e.DECOM > c.year.end),
})
