import { rule } from '../../rule.ts'

export const rSW06STG2 = rule({
  code: 'SW06STG2',
  title: 'The social worker begins after the year has ended',
  mend: 'Check the day they began; social workers who begin after 31 March belong in next year’s return.',
  reads: { SWEpisodes: ['SW_DECOM'] },
  marks: { SWEpisodes: ['SW_DECOM'] },
  faults: (child, c) => child.swEpisodes.filter((w) => w.SW_DECOM !== null && w.SW_DECOM > c.year.end),
})
