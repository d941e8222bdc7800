import type { SubjectId } from '../../../../../ledger/index.ts'
import type { IndicatorMember } from '../../../../../readings/indicator/index.ts'
import type { Stored } from '../../../../../store/index.ts'
import { csv } from '../../../../csv.ts'
import type { NameBook } from '../../../../words/index.ts'

/** The members of a figure as a file for a spreadsheet, with names as far as the reader may know them. */
export function csvOf(members: readonly Stored<IndicatorMember>[], names: NameBook, link: (subject: SubjectId) => string): string {
  const rows = members.map((m) => [names(m.subject) ?? 'A child with no name written', m.content.on, m.content.counted, m.content.why ?? '', link(m.subject)])
  return csv([['Child', 'Day', 'Counted', 'Why', 'Record'], ...rows])
}
