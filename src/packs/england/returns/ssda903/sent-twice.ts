import { Problems, type Problem } from '../../../../returns/index.ts'
import type { Loaded } from './load.ts'
import type { Collection } from './rule.ts'
import { tableNames } from './tables.ts'

/** Says which rows say exactly what an earlier row says. They were read once; most official rules do not mind them. */
export function sentTwice(c: Pick<Collection, 'children'>, { files }: Pick<Loaded, 'files'>): readonly Problem[] {
  return tableNames.flatMap((table) => {
    const problems = new Problems(files.get(table) ?? table)
    for (const child of c.children) {
      const once = child.rows[table], all = child.all[table]
      if (once.length === all.length) continue
      const read = new Set<unknown>(once)
      for (const row of all) if (!read.has(row)) problems.cell(row.row, null, 'Says exactly what an earlier row says, so it was read once. Take it out.')
    }
    return problems.all()
  })
}
