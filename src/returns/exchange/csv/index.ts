import fs from 'node:fs'
import path from 'node:path'
import type { Day } from '../../../calendar/index.ts'
import type { RecordType } from '../../../records/index.ts'
import { readCsv } from '../../csv.ts'
import { readDay } from '../../days.ts'
import { UnreadableReturn, type Problem } from '../../problem.ts'
import type { Exchange, GivenChild, GivenFiles } from '../exchange.ts'
import type { NotTaken } from '../refuse.ts'
import type { Bringing, Said } from '../said.ts'
import { answerIn } from './cell.ts'
import { wrongIn, type MappedStep, type Mapping } from './mapping.ts'

export { isGivable, wrongIn, type From, type MappedStep, type Mapping } from './mapping.ts'

/** One row of such a file: its cells by column, trimmed; blank ones left out. */
export interface CsvRow { readonly table: string; readonly row: number; readonly unreadable: null; readonly cells: ReadonlyMap<string, string> }
export interface CsvChild { readonly rows: readonly CsvRow[] }

/** Files whose columns somebody matched with records by hand. Each file is a table; all have the mapped columns. */
export function mappedCsv(series: string, mapping: Mapping, types: readonly RecordType[]): Exchange<CsvChild> {
  const wrong = wrongIn(mapping, types)
  if (wrong.length > 0) throw new UnreadableReturn(wrong.join(' '))
  return {
    id: series, title: mapping.title, kinds: ['person', 'identifier', ...new Set(mapping.steps.map((s) => s.kind))],
    ...(mapping.strangers ? { strangers: mapping.strangers } : {}),
    read: (from) => read(from, mapping),
    who: ({ rows }) => {
      const cell = (column: string | undefined): string | null => (column ? rows.map((r) => r.cells.get(column)).find((c) => c !== undefined) ?? null : null), { child } = mapping
      const numbers = (['local', 'upn', 'nhs'] as const).flatMap((scheme) => { const value = cell(child[scheme]); return value === null ? [] : [{ scheme, value }] })
      return { numbers, given: cell(child.given), family: cell(child.family), born: dayIn(cell(child.born)), postcode: cell(child.postcode) }
    },
    refuses: ({ rows }) => rows.flatMap((r) => refused(r, mapping)),
    says: ({ rows }, b) => [...whoTheyAre(rows, mapping, b), ...mapping.steps.flatMap((s) => told(rows, s, types, b))],
    sends: null,
  }
}

const dayIn = (text: string | null): Day | null => (text === null ? null : readDay(text)?.day ?? null)

async function read(from: string, mapping: Mapping): Promise<GivenFiles<CsvChild>> {
  const files = fs.statSync(from).isDirectory() ? fs.readdirSync(from).filter((f) => /\.(csv|txt|tsv)$/i.test(f)).toSorted().map((f) => path.join(from, f)) : [from]
  if (files.length === 0) throw new UnreadableReturn('There is no CSV file. Save the sheet as CSV and give that.')
  const problems: Problem[] = [], all: CsvRow[] = [], tables: GivenFiles<CsvChild>['tables'][number][] = [], columns = new Map<string, readonly string[]>()
  for (const file of files) {
    const table = files.length === 1 ? mapping.title : `${mapping.title}, file ${tables.length + 1}`, names: string[] = [], before = all.length
    const found = await readCsv(file, {
      columns: (given) => { names.push(...given); return true },
      row: (row, cells) => { all.push({ table, row, unreadable: null, cells: new Map(names.flatMap((n, i) => { const text = cells[i]?.trim(); return text ? [[n, text] as const] : [] })) }) },
    })
    const lacking = columnsOf(mapping).filter((c) => !names.includes(c))
    if (lacking.length > 0) throw new UnreadableReturn(`${path.basename(file)} has no column ${lacking.join(', ')}. Match the columns again, or give the files they were matched for.`)
    problems.push(...found.all())
    columns.set(table, names)
    tables.push({ name: table, columns: names, rows: all.length - before, file: path.basename(file) })
  }
  return givenFrom(all, tables, columns, mapping, problems)
}

function givenFrom(all: readonly CsvRow[], tables: GivenFiles<CsvChild>['tables'], columns: ReadonlyMap<string, readonly string[]>, mapping: Mapping, problems: readonly Problem[]): GivenFiles<CsvChild> {
  const keyed = Map.groupBy(all, (r) => keyOf(r, mapping) ?? ''), nobodys = keyed.get('') ?? []
  const days = all.flatMap((r) => mapping.steps.flatMap((s) => dayIn(r.cells.get(s.happened) ?? null) ?? [])).toSorted(), end = days.at(-1) ?? ('1900-01-01' as Day), byRow = new Map(all.map((r) => [`${r.table} ${r.row}`, r]))
  return {
    period: { start: days[0] ?? end, end }, called: mapping.title, asAt: end, partial: !mapping.whole, tables, problems, nobodys: nobodys.map((r): NotTaken => ({
      table: r.table, row: r.row, column: Object.values(mapping.child)[0] ?? null, why: 'Nobody can tell whose row this is: neither a number, nor both names with a date of birth. Fill them in and send the file again.',
    })),
    children: [...keyed].filter(([key]) => key !== '').map(([key, rows]): GivenChild<CsvChild> => ({ key, child: { rows }, rows })),
    cellsOf: (at) => { const row = byRow.get(`${at.table} ${at.row}`); return (columns.get(at.table) ?? []).map((c) => row?.cells.get(c) ?? null) },
  }
}

const columnsOf = ({ child, steps }: Mapping): readonly string[] =>
  [...new Set([...Object.values(child), ...steps.flatMap((s) => [s.happened, ...(s.number ? [s.number] : []), ...Object.values(s.fields).flatMap((f) => f?.column ?? [])])])].filter(Boolean)

/** What tells one child's rows from another's: the first number there is, or names and date of birth. */
function keyOf({ cells }: CsvRow, { child }: Mapping): string | null {
  const of = (column: string | undefined): string | undefined => (column ? cells.get(column) : undefined)
  const number = of(child.local) ?? of(child.upn) ?? of(child.nhs)
  if (number) return number
  const [given, family, born] = [of(child.given), of(child.family), dayIn(of(child.born) ?? null)]
  return given && family && born ? `${family}|${given}|${born}`.toLowerCase() : null
}

function refused(r: CsvRow, { steps }: Mapping): readonly NotTaken[] {
  const [first] = steps
  if (!first || steps.some((s) => dayIn(r.cells.get(s.happened) ?? null))) return []
  return [{ table: r.table, row: r.row, column: first.happened, why: r.cells.has(first.happened) ? `${first.happened} cannot be read as a date. Write it as day/month/year and send the file again.` : `${first.happened} is blank, and without it the row says nothing.` }]
}

/** Names, date of birth and numbers, where the file has them. */
function whoTheyAre(rows: readonly CsvRow[], { child }: Mapping, b: Bringing): readonly Said[] {
  const of = (column: string | undefined) => { const r = column ? rows.find((x) => x.cells.has(column)) : undefined; return r && column ? { row: r, text: r.cells.get(column) ?? '' } : null }
  const given = of(child.given), family = of(child.family), born = of(child.born), day = dayIn(born?.text ?? null), from = [given, family, born].flatMap((x) => x?.row ?? [])
  const body = { ...(given ? { given: given.text } : {}), ...(family ? { family: family.text } : {}), ...(day ? { born: day } : {}) }, base = { subject: b.child, about: 'child' as const, happened: { day: day ?? b.period.start }, learned: null, spell: null, cells: [], step: 'described' }
  const numbers = (['local', 'upn', 'nhs'] as const).flatMap((scheme): readonly Said[] => {
    const found = of(child[scheme])
    return found ? [{ ...base, happened: { day: b.period.start }, kind: 'identifier', step: 'given', name: `${scheme} ${found.text}`, body: { scheme, value: found.text }, columns: { value: child[scheme] }, rows: [found.row], lasting: ['scheme', 'value'] }] : []
  })
  return [...(from.length === 0 ? [] : [{ ...base, kind: 'person', name: 'person', body, columns: { given: child.given, family: child.family, born: child.born }, rows: from, lasting: [] }]), ...numbers]
}

/** The step each row tells of. Of two on one day without numbers of their own, the second is told apart by its place. */
function told(rows: readonly CsvRow[], s: MappedStep, types: readonly RecordType[], b: Bringing): readonly Said[] {
  const fields = types.find((t) => t.id === s.kind)?.steps[s.step]?.fields ?? {}, nth = new Map<string, number>()
  return rows.flatMap((r): readonly Said[] => {
    const day = dayIn(r.cells.get(s.happened) ?? null)
    if (!day) return []
    const n = (nth.get(day) ?? 0) + 1, cells: Said['cells'][number][] = [], body: { [field: string]: unknown } = {}
    nth.set(day, n)
    for (const [id, from] of Object.entries(s.fields)) {
      const text = from && r.cells.get(from.column), field = fields[id]
      if (!from || !text || !field) continue
      const answer = answerIn(text, field, from)
      if (answer === undefined) cells.push({ table: r.table, row: r.row, column: from.column, why: `This is no answer to “${field.label}”. Match its words with ours, or mend the file.` })
      else body[id] = answer
    }
    const number = s.number ? r.cells.get(s.number) : undefined
    return [{
      kind: s.kind, step: s.step, name: number ? `number ${number}` : n === 1 ? day : `${day} ${n}`, subject: b.child, about: 'child', happened: { day }, learned: null, body,
      columns: Object.fromEntries(Object.entries(s.fields).map(([f, from]) => [f, from?.column])), rows: [r], lasting: null, spell: null, cells,
    }]
  })
}
