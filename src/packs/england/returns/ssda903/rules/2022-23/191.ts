import { anyBlank } from '../../concepts/cells.ts'
import { healthItemsOfAll } from '../../concepts/health-items.ts'
import { allYearColumns, whenAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r191 = rule({
  code: '191',
  title: 'Looked after all year, with health details left out',
  mend: 'Add immunisations, teeth, health assessment and substance misuse for this child; the whole row is missing where an episode is marked.',
  reads: { OC2: healthItemsOfAll, Episodes: allYearColumns },
  marks: { OC2: healthItemsOfAll, Episodes: ['DECOM'] },
  ...whenAllYear(true, (child) => (child.oc2.length === 0 ? child.episodes.slice(0, 1) : child.oc2.filter((o) => anyBlank(o, healthItemsOfAll)))),
})
