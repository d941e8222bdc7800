import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r2888Q = rule({
  code: '2888Q',
  title: 'No child has more than one disability recorded',
  mend: 'Check that every disability of a child is recorded, not only the first.',
  module: 'Disabilities',
  fields: ['Disability'],
  reads: { Disabilities: ['Disability'] },
  needs: ['whole file'],
  faultsAmong: (c) => {
    const counts = c.children.map((child) => new Set(child.disabilities.map((d) => d.Disability).filter((code) => code !== null && code !== 'NONE')).size)
    return when(counts.includes(1) && !counts.some((n) => n > 1), c.header)
  },
})
