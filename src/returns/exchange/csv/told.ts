import { dayIn, dayOf, earliest, type When } from '../../../calendar/index.ts'
import type { RecordType } from '../../../records/index.ts'
import { naming } from '../names.ts'
import type { NotTaken } from '../refuse.ts'
import type { Bringing, Said } from '../said.ts'
import { answerIn } from './cell.ts'
import type { MappedStep, Mapping } from './mapping.ts'
import { readMoment } from './moment.ts'
import type { CsvRow } from './read.ts'
import { noAnswer } from './who.ts'

const whenIn = ({ cells }: CsvRow, column: string, { days }: Mapping): When | null => { const text = cells.get(column); return text === undefined ? null : readMoment(text, days?.[column]) }

/** Of a row that tells of nothing because it has no day: why. */
export function withoutDay(r: CsvRow, mapping: Mapping): NotTaken | null {
  const [first] = mapping.steps
  if (!first || mapping.steps.some((s) => whenIn(r, s.happened, mapping))) return null
  const why = r.cells.has(first.happened) ? `${first.happened} cannot be read as a date. Write it as day/month/year, or say how the column is written, and send the file again.` : `${first.happened} is blank, and without it the row says nothing.`
  return { table: r.table, row: r.row, column: first.happened, why }
}

interface Telling { readonly mapping: Mapping; readonly types: readonly RecordType[]; readonly b: Bringing }
/** What rows of one child tell of. The steps of one kind in a row are of one record: what it is called is said by the first of them. */
export function told(rows: readonly CsvRow[], telling: Telling): readonly Said[] {
  const { mapping, types } = telling
  const kinds = [...Map.groupBy(mapping.steps, (s) => s.kind)].map(([kind, steps]) => {
    const type = types.find((t) => t.id === kind), order = Object.keys(type?.steps ?? {})
    return { type, named: naming(), steps: steps.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step)) }
  })
  return rows.flatMap((r) => {
    const lost: Said['cells'][number][] = [], [first, ...more] = kinds.flatMap(({ type, ...kind }) => (type ? recordIn(r, { ...telling, ...kind, type, lost }) : []))
    return first ? [{ ...first, cells: [...first.cells, ...lost] }, ...more] : []
  })
}

interface OfKind extends Telling { readonly type: RecordType; readonly steps: readonly MappedStep[]; readonly named: ReturnType<typeof naming>; readonly lost: Said['cells'][number][] }

/** The steps of one record a row tells of. `lost`: takes what stands in the row and belongs to a step without a day. */
function recordIn(r: CsvRow, { mapping, b, type, steps, named, lost }: OfKind): readonly Said[] {
  const times = steps.map((s) => whenIn(r, s.happened, mapping)), begun = times.find((t) => t !== null)
  for (const [i, s] of steps.entries()) if (!times[i]) lost.push(...lostOf(r, s))
  if (!begun) return []
  // Of two that began on one day the second is told apart by its place, where they have no number of their own.
  const day = dayIn(begun) ?? dayOf(earliest(begun)), number = steps.map((s) => s.number && r.cells.get(s.number)).find(Boolean), placed = named(day), name = number ? `number ${number}` : placed
  return steps.flatMap((s, i): readonly Said[] => {
    const happened = times[i]
    return happened ? [{ ...answersIn(r, s, type, mapping), kind: s.kind, step: s.step, name, subject: b.child, about: 'child', happened, learned: null, rows: [r], lasting: null, spell: null }] : []
  })
}

function lostOf(r: CsvRow, s: MappedStep): readonly Said['cells'][number][] {
  const cell = (column: string, why: string) => ({ table: r.table, row: r.row, column, why })
  const of = Object.values(s.fields).flatMap((f) => (f && r.cells.has(f.column) ? [cell(f.column, `${s.happened} has no date that can be read, so this could not be kept with it.`)] : []))
  return r.cells.has(s.happened) ? [cell(s.happened, 'It cannot be read as a date. Write it as day/month/year, or say how the column is written.'), ...of] : of
}

function answersIn(r: CsvRow, s: MappedStep, type: RecordType, { days }: Mapping): Pick<Said, 'body' | 'cells' | 'columns'> {
  const fields = type.steps[s.step]?.fields ?? {}, cells: Said['cells'][number][] = [], body: { [field: string]: unknown } = {}
  for (const [id, from] of Object.entries(s.fields)) {
    const text = from && r.cells.get(from.column), field = fields[id]
    if (!from || !text || !field) continue
    const answer = answerIn(text, field, from, days?.[from.column])
    if (answer === undefined) cells.push({ table: r.table, row: r.row, column: from.column, why: noAnswer(field.label) })
    else if (answer !== null) body[id] = answer
  }
  return { body, cells, columns: { happened: s.happened, ...Object.fromEntries(Object.entries(s.fields).map(([f, from]) => [f, from?.column])) } }
}
