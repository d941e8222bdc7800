import { rule } from '../../rule.ts'

export const rSW04STG1 = rule({
  code: 'SW04STG1',
  title: 'The day the social worker began is blank or not a date',
  mend: 'Write the day they became this child’s social worker as day/month/year.',
  reads: { SWEpisodes: ['SW_DECOM'] },
  marks: { SWEpisodes: ['SW_DECOM'] },
  faults: (child) => child.swEpisodes.filter((w) => w.SW_DECOM === null),
})
