import { disabilities } from '../../codes.ts'
import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r2887Q = rule({
  code: '2887Q',
  title: 'Fewer than 8 kinds of disability in the whole return',
  mend: 'Check that disability is recorded in all its kinds. A small authority may have good reason.',
  module: 'Disabilities',
  fields: ['Disability'],
  reads: { Disabilities: ['Disability'] },
  needs: ['whole file'],
  faultsAmong: (c) => {
    const used = new Set(c.children.flatMap((child) => child.disabilities.map((d) => d.Disability)).filter((code) => code !== 'NONE' && disabilities.has(code)))
    return when(c.children.length > 0 && used.size < 8, c.header)
  },
})
