import { rule, type Rule903 } from '../rule.ts'

/** Rule 526, by the placements that nobody provides. */
export const noProvider = (unprovided: ReadonlySet<string | null>): Rule903 => rule({
  code: '526',
  title: 'Who provides the placement is not said',
  mend: 'Add the provider of the placement. Only temporary placements and those of the Z codes have none.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE_PROVIDER === null && !unprovided.has(e.PLACE)),
})
