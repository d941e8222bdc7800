import type { Timeline } from '../../../../../ledger/index.ts'
import { UnreadableReturn, type AnyRow, type Problem } from '../../../../../returns/index.ts'
import { ukDay, type Exchange, type GivenChild, type GivenFiles, type NotTaken, type RowAt, type Said, type Sending, type SentRow } from '../../../../../returns/exchange/index.ts'
import { person } from '../../../../common/records/person.ts'
import type { Child, ChildTables } from '../child.ts'
import { collect } from '../collect.ts'
import { load, type Loaded } from '../load.ts'
import { noPostcodes } from '../postcodes.ts'
import { sentTwice } from '../sent-twice.ts'
import { shapes, tableNames, type TableName } from '../tables.ts'
import { wrongYear } from '../wrong-year.ts'
import { yearOf } from '../year.ts'
import { bornIn } from './born.ts'
import { tables903 } from './manifest.ts'
import { childNumber } from './numbers.ts'
import { lacking, says903 } from './says.ts'
import { twinsOf, withTwins } from './twins.ts'

/** The SSDA903 of a year: children looked after. A child is known by the number in CHILD; names are not in this return. */
export const ssda903: Exchange<Child, { readonly year?: string }> = {
  id: 'ssda903',
  kinds: [...new Set(tables903.flatMap((t) => t.kinds.map((k) => k.id)))],
  read,
  who: ({ id, rows }) => {
    const upn = rows.Header[0]?.UPN ?? null
    return {
      numbers: [{ scheme: 'local', value: id }, ...(upn && !/^UN\d+$/i.test(upn) ? [{ scheme: 'upn', value: upn }] : [])],
      given: null, family: null, born: bornIn(rows)?.day ?? null, postcode: null,
    }
  },
  refuses: (child) => { const twins = twinsOf(child); return lacking(child.rows).flatMap((n) => [n, ...twins(n).map(({ table, row }): NotTaken => ({ ...n, table, row }))]) },
  says: (child, b): readonly Said[] => withTwins(says903(child.rows, b), twinsOf(child)),
  sends,
}

async function read(from: string, { year: asked }: { readonly year?: string }): Promise<GivenFiles<Child>> {
  if (asked !== undefined && !isYear(asked)) throw new UnreadableReturn('Say which year the files are of, as 2025-26.')
  const loaded = await load(from), said = asked ?? yearIn(loaded)
  if (said === null) throw new UnreadableReturn('No row of Episodes or Reviews says when it was, so nobody can tell which year the files are of. Say it, as 2025-26.')
  const year = yearOf(said)
  const { children } = collect({ year, la: null, tables: loaded.tables, last: null, providers: new Map(), postcodes: noPostcodes })
  return {
    period: { start: year.start, end: year.end }, called: year.id, asAt: year.end, tables: tablesOf(loaded), problems: problemsOf(loaded, year, children),
    children: children.filter((c) => c.id !== '').map((child): GivenChild<Child> => ({ key: child.id, child, rows: rowsOf(child.all) })),
    cellsOf: cellsIn(loaded),
    nobodys: children.filter((c) => c.id === '').flatMap((c) => rowsOf(c.all)).map(({ table, row, unreadable }): NotTaken => ({
      table, row, column: 'CHILD', why: `CHILD ${unreadable?.['CHILD'] === undefined ? 'is blank' : 'cannot be read'}, so nobody can tell whose row this is. Fill it in and send the file again.`,
    })),
  }
}

/** The year of the collection in which the last thing happened that the files tell of. */
function yearIn({ tables }: Loaded): string | null {
  const days = [...tables.Episodes.flatMap((e) => [e.DECOM, e.DEC]), ...tables.Reviews.map((r) => r.REVIEW)]
  const last = days.reduce((latest, d) => (d !== null && (latest === null || d > latest) ? d : latest), null)
  if (last === null) return null
  const first = Number(last.slice(0, 4)) - (last.slice(5) < '04-01' ? 1 : 0)
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`
}

const isYear = (text: string): boolean => /^20\d\d-\d\d$/.test(text) && (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(5))

const rowsOf = (all: ChildTables): readonly AnyRow[] => tableNames.flatMap((t): readonly AnyRow[] => all[t])

const tablesOf = ({ found, tables, files }: Loaded): GivenFiles<Child>['tables'] => tableNames.filter((t) => found.has(t))
  .map((name) => ({ name, columns: Object.keys(shapes[name].columns), rows: tables[name].length, file: files.get(name) ?? '' }))

const problemsOf = (loaded: Loaded, year: ReturnType<typeof yearOf>, children: readonly Child[]): readonly Problem[] =>
  [...loaded.problems, ...wrongYear(loaded, year, 'the'), ...sentTwice({ children }, loaded)]

/** Texts of a row's cells, in the order of the specification's columns. What could not be read stands as it was. */
function cellsIn({ tables }: Loaded): (at: RowAt) => readonly (string | null)[] {
  const byRow = new Map<string, ReadonlyMap<number, AnyRow>>()
  return ({ table, row: at }) => {
    const name = table as TableName, rows = byRow.get(table) ?? new Map((tables[name] as readonly AnyRow[]).map((r) => [r.row, r]))
    byRow.set(table, rows)
    const row = rows.get(at), cells = row as unknown as { readonly [column: string]: string | null }
    return row ? Object.entries(shapes[name].columns).map(([column, holds]) => row.unreadable?.[column] ?? (holds === 'day' ? ukDay(cells[column] as Parameters<typeof ukDay>[0]) : cells[column] ?? null)) : []
  }
}

/** Every table's rows, with the child's number and, where the table has it, their date of birth. Who is in no other table is not in the header. */
function sends(t: Timeline, s: Sending): { readonly [table: string]: readonly SentRow[] } {
  const CHILD = childNumber(t), DOB = ukDay(t.all(person, 'described').findLast((d) => d.body.born)?.body.born)
  const sent = new Map(tables903.map(({ table, sends: rows }) => [table, rows(t, s).map(({ record, cells }): SentRow => ({
    record, cells: { CHILD, ...(Object.hasOwn(shapes[table].columns, 'DOB') ? { DOB } : {}), ...cells },
  }))]))
  const some = [...sent].some(([table, rows]) => table !== 'Header' && rows.length > 0)
  return some ? Object.fromEntries(sent) : Object.fromEntries([...sent.keys()].map((table) => [table, []]))
}
