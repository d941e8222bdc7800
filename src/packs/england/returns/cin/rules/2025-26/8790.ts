import { none } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8790 = rule({
  code: '8790',
  title: 'No disability, and a disability',
  mend: 'Take out NONE, or the other codes.',
  module: 'Disabilities',
  fields: ['Disability'],
  reads: { Disabilities: ['Disability'] },
  faults: ({ disabilities: all }) => (all.some((d) => d.Disability === 'NONE') ? all.filter((d) => d.Disability !== null && d.Disability !== 'NONE') : none),
})
