import { isBlank } from '../../../../../returns/index.ts'
import { rule, type Rule903 } from '../rule.ts'

const codes: ReadonlySet<string | null> = new Set(['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5'])

/** Rule 178, by the placements that nobody provides. */
export const providerCodeRule = (unprovided: ReadonlySet<string | null>): Rule903 => rule({
  code: '178',
  title: 'The provider is not a known code, or the placement has none',
  mend: 'Write PR0 to PR5 for who provides the placement, or nothing for a temporary placement or one of the Z codes.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => !isBlank(e, 'PLACE_PROVIDER') && (!codes.has(e.PLACE_PROVIDER) || unprovided.has(e.PLACE))),
})
