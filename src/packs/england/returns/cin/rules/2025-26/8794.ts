import { none, repeated } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8794 = rule({
  code: '8794',
  title: 'The same disability twice',
  mend: 'Take out the second.',
  module: 'Disabilities',
  fields: ['Disability'],
  reads: { Disabilities: ['Disability'] },
  faults: ({ disabilities: all }) => {
    if (all.length < 2) return none
    const twice = repeated(all.map((d) => d.Disability))
    return all.filter((d) => twice.has(d.Disability))
  },
})
