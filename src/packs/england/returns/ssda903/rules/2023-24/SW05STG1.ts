import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const rSW05STG1 = rule({
  code: 'SW05STG1',
  title: 'The day the social worker’s time ended is not a date',
  mend: 'Write it as day/month/year, or leave it blank while they are this child’s social worker.',
  reads: { SWEpisodes: ['SW_DEC'] },
  marks: { SWEpisodes: ['SW_DEC'] },
  faults: (child) => child.swEpisodes.filter((w) => isUnreadable(w, 'SW_DEC')),
})
