import { rule } from '../../rule.ts'

export const rSW09STG2 = rule({
  code: 'SW09STG2',
  title: 'The social worker’s time ends on the day it begins, or before',
  mend: 'Check both days. Leave out cover of less than a day.',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  marks: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  faults: (child) => child.swEpisodes.filter((w) => w.SW_DECOM !== null && w.SW_DEC !== null && w.SW_DEC <= w.SW_DECOM),
})
