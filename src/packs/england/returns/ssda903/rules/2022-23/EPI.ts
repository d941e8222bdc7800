import { none, rule } from '../../rule.ts'

export const rEPI = rule({
  code: 'EPI',
  title: 'In the header, with neither an episode nor a care leaver row',
  mend: 'Add this child’s episodes, or their care leaver row; otherwise leave them out of the header.',
  reads: { Header: [], Episodes: [] },
  also: { OC3: [] },
  marks: { Header: [] },
  faults: (child) => (child.rows.Episodes.length > 0 || child.oc3.length > 0 ? none : child.header),
})
