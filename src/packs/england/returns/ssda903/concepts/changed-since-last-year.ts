import { isBlank } from '../../../../../returns/index.ts'
import type { Child } from '../child.ts'
import type { HeaderRow } from '../tables.ts'

const asSaid = (value: string): string => value

/**
 * Headers that no longer say what last year's return said. What was said must still be said; what was left blank then may be filled in
 * now. What cannot be read is not taken for a change.
 */
export function changedHeaders(child: Child, column: 'SEX' | 'DOB' | 'ETHNIC', means = asSaid): readonly HeaderRow[] {
  const before: string[] = []
  for (const h of child.last.Header) {
    const said = h[column]
    if (said !== null) before.push(means(said))
  }
  if (before.length === 0) return []
  return child.header.filter((h) => {
    const said = h[column]
    return said === null ? isBlank(h, column) : !before.includes(means(said))
  })
}
