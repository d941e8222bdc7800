import { none, rule } from '../../rule.ts'

export const rSW11bSTG2 = rule({
  code: 'SW11bSTG2',
  title: 'The last social worker’s time ended before 31 March, and none came after',
  mend: 'Add the social worker who came next, or leave the end blank if this one is still the child’s.',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  marks: { SWEpisodes: ['SW_DEC'] },
  faults: (child, c) => {
    const last = child.workers.at(-1)
    return last && last.SW_DECOM !== null && last.SW_DEC !== null && last.SW_DEC < c.year.end ? [last] : none
  },
})
