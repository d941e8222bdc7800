import { carriedOver } from '../../concepts/carried-over.ts'
import { none, rule } from '../../rule.ts'

export const r502 = rule({
  code: '502',
  title: 'The episode open last year does not come first this year',
  mend: 'Begin this year’s return with the episode that was open on 31 March last year, from the day it began.',
  reads: { Episodes: ['DECOM'] },
  last: { Episodes: ['DECOM', 'DEC'] },
  marks: { Episodes: ['DECOM'] },
  faults: (child) => {
    const carried = carriedOver(child)
    return carried && carried.now.DECOM !== carried.before.DECOM ? [carried.now] : none
  },
})
