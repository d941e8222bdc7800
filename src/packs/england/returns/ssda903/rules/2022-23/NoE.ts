import { none, rule } from '../../rule.ts'

export const rNoE = rule({
  code: 'NoE',
  title: 'In care before this year, but not in last year’s return',
  mend: 'Check the day the episode began. If it is right, last year’s return left this child out.',
  reads: { Episodes: ['DECOM'] },
  last: { Episodes: [] },
  marks: { Episodes: ['DECOM'] },
  faults: (child, c) => (child.last.Episodes.length > 0 ? none : child.episodes.filter((e) => e.DECOM !== null && e.DECOM < c.year.start)),
})
