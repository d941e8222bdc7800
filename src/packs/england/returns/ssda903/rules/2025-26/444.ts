import { rule } from '../../rule.ts'
import type { HeaderRow } from '../../tables.ts'

export const r444 = rule({
  code: '444',
  title: 'Two children with the same unique pupil number',
  mend: 'Check the number with each child’s school, and that these are not one child under two identifiers.',
  reads: { Header: ['UPN'] },
  marks: { Header: ['UPN'] },
  faultsAmong: (c) => {
    const rowsOf = new Map<string, HeaderRow[]>()
    for (const h of c.tables.Header) {
      if (h.UPN === null || h.CHILD === null || whyNone.has(h.UPN)) continue
      const rows = rowsOf.get(h.UPN)
      if (rows) rows.push(h)
      else rowsOf.set(h.UPN, [h])
    }
    return [...rowsOf.values()].filter((rows) => rows.some((h) => h.CHILD !== rows[0]?.CHILD)).flat()
  },
})

/** Codes that say why there is no number. */
const whyNone: ReadonlySet<string> = new Set(['UN1', 'UN2', 'UN3', 'UN4', 'UN5'])
