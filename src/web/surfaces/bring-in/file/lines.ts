import { nameOfFile, totals, type Import, type TableTally, type TroubleRow } from '../../../../store/imports/index.ts'
import { csv } from '../../../csv.ts'
import type { Opened } from '../parts/open-import.ts'
import { isXml, parts, sayRow, sumOf } from '../parts/words.ts'

const kinds: { readonly [K in TroubleRow['kind']]: string } = { row: 'Row not taken', cell: 'Cell left out', who: 'Waits: who is it?', differs: 'Waits: the file says otherwise', gone: 'Waits: no longer in the file' }
/** Lines read from the database at a time. */
const lot = 5000

/** One line for each row not taken, each cell left out and each thing that waits, made as it is sent. */
export async function* rowsFile({ job, desk }: Opened): AsyncGenerator<Uint8Array> {
  const files = new Map(job.tables.map((t) => [t.table, t.file]))
  const line = (t: TroubleRow): readonly string[] => {
    const file = files.get(t.at_table ?? '') ?? ''
    return [nameOfFile(job, file), t.at_table ?? '', t.at_row === null ? '' : sayRow(job, file, t.at_row), t.at_column ?? '', kinds[t.kind], t.why]
  }
  yield Buffer.from(csv([['File', 'Table', job.files.some((f) => isXml(job, f.at)) ? 'Which, as it stands in the file' : 'Row as a spreadsheet numbers it', 'Column', 'What', 'Why']]))
  for (let from = 0; ; from += lot) {
    const { rows } = await desk.troubles(job.id, ['row', 'cell', 'who', 'differs', 'gone'], { from, most: lot })
    // The mark at the beginning stands once, before the head.
    if (rows.length > 0) yield Buffer.from(csv(rows.map(line)).slice(1))
    if (rows.length < lot) return
  }
}

/** The figures of every table and their sum. */
export function talliesFile(job: Import): string {
  const line = (table: string, file: string, t: Omit<TableTally, 'table' | 'file'>): readonly string[] => [table, file, String(t.read), ...parts.map((p) => String(t[p])), String(sumOf(t))]
  return csv([
    ['Table', 'File', 'Rows in the file', job.written ? 'Written' : 'Would be written', 'Put right', 'There already', 'Not taken', 'Waiting', 'Sum of the five'],
    ...job.tables.map((t) => line(t.table, nameOfFile(job, t.file), t)), line('All tables', '', totals(job.tables)),
  ])
}
