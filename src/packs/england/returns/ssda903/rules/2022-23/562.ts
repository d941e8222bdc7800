import { none, rule } from '../../rule.ts'

export const r562 = rule({
  code: '562',
  title: 'Began before the year, and is not the episode last year’s return ended with',
  mend: 'Check the day the episode began against last year’s return: the episode open on 31 March is the first of this year.',
  reads: { Episodes: ['DECOM'] },
  last: { Episodes: ['DECOM'] },
  marks: { Episodes: ['DECOM'] },
  faults: (child, c) => {
    const first = child.episodes[0], before = child.episodesBefore.at(-1)
    if (!first?.DECOM || first.DECOM >= c.year.start) return none
    // An episode of last year whose start is not known may be the one.
    return before && (before.DECOM === null || before.DECOM === first.DECOM) ? none : [first]
  },
})
