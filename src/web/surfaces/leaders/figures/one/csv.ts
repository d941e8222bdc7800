import type { SubjectId } from '../../../../../ledger/index.ts'
import type { IndicatorMember } from '../../../../../readings/indicator/index.ts'
import type { Stored } from '../../../../../store/index.ts'
import type { NameBook } from '../../../../words/index.ts'

/** A cell that no spreadsheet takes for a formula and no comma breaks. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The members of a figure as a file for a spreadsheet, with names as far as the reader may know them. */
export function csvOf(members: readonly Stored<IndicatorMember>[], names: NameBook, link: (subject: SubjectId) => string): string {
  const rows = members.map((m) => [names(m.subject) ?? 'A child with no name written', m.content.on, m.content.counted, m.content.why ?? '', link(m.subject)])
  // The mark at the start tells spreadsheets that the file is in Unicode, so that names keep their letters.
  return `\uFEFF${[['Child', 'Day', 'Counted', 'Why', 'Record'], ...rows].map((r) => r.map(cell).join(',')).join('\r\n')}\r\n`
}
