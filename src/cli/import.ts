import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '../calendar/index.ts'
import { StartProblem } from '../store/embedded/index.ts'
import { isSeries, nameOfFile, notRead, totals, type Import, type ImportDesk, type TroubleRow } from '../store/imports/index.ts'
import type { Store } from '../store/index.ts'
import { historyCommand } from './import-history.ts'
import type { Out } from './main.ts'

const usage = 'sightline import (ssda903|cin|annex-a|police-missing|school-absence) PATH --json OUT [--year 2025-26] [--look], or sightline import csv --mapping M PATH --json OUT'
const options = { json: { type: 'string' }, year: { type: 'string' }, look: { type: 'boolean' }, mapping: { type: 'string' } } as const

/**
 * `sightline import`: brings an authority in from files it makes already, or with `--look` says what would be written. Done twice, the
 * second changes nothing. Gives 0 when every row was taken, 1 when some were not or wait for somebody, 2 when the files could not be read.
 */
export async function importCommand(out: Out, store: Store, args: readonly string[]): Promise<number> {
  const told = store.imports ? await historyCommand(out, store.imports, store.engine.clock.now(), args) : null
  if (told !== null) return told
  const { values, positionals: [series, from, ...more] } = parseArgs({ args: [...args], options, allowPositionals: true })
  if (!isSeries(series) || !from || more.length > 0) throw new StartProblem(`Say what to bring in: ${usage}`)
  if (!fs.existsSync(from)) throw new StartProblem(`${path.basename(from)} is not there. Check the name.`)
  const asked = { ...(values.year ? { year: values.year } : {}), ...(series === 'csv' ? { mapping: mappingFrom(values.mapping), day: dayOf(store.engine.clock.now()) } : {}) }, desk = store.imports
  if (!desk) throw new Error('no place for imports')
  const id = await desk.receive(null, series), files = await desk.shelf.copy(id, from)
  if (files.length === 0) { await desk.drop(id); throw new StartProblem(`${path.basename(from)} holds no CSV, XML or Excel file.`) }
  await desk.ready(id, files, { series, asked, worker: null, wants: values.look ? 'look' : 'write' })
  let said = ''
  await desk.do(id, (part, doing) => { if (doing !== said) { said = doing; out(`${Math.round(part * 100)} % ${doing}`) } })
  const job = await ended(desk, id)
  if (job.state !== 'done') { out(job.says ?? 'It was stopped.'); return 2 }
  const result = await resultOf(desk, job)
  if (values.json) fs.writeFileSync(values.json, JSON.stringify(result))
  out(say(result, job))
  return result.refused.length + result.waitingFor.length + result.notRead.length > 0 ? 1 : 0
}

/** Which column is what, as the page 'Bring in' keeps it. */
function mappingFrom(file: string | undefined): string {
  if (!file || !fs.existsSync(file)) throw new StartProblem('A CSV file needs --mapping: a file that says which column is what. Match the columns on the page Bring in, and take the mapping from there.')
  return fs.readFileSync(file, 'utf8')
}

/** A server that took it up meanwhile is waited for. */
async function ended(desk: ImportDesk, id: string): Promise<Import> {
  for (;;) {
    const job = await desk.find(id)
    if (!job) throw new Error('the import is gone')
    if (['done', 'failed', 'cancelled', 'taken-back'].includes(job.state)) return job
    await new Promise((resolve) => { setTimeout(resolve, 500) })
  }
}

interface NotTaken { readonly file: string; readonly table: string; readonly row: number | null; readonly column: string | null; readonly why: string }
/** Rows count from 0 below the line of column names. `refused`: whole rows; `cells`: single cells left out of rows that were taken; `notRead`: files of which no table was. */
interface Result {
  readonly import: string; readonly read: number; readonly written: number; readonly unchanged: number; readonly amended: number; readonly refused: readonly NotTaken[]; readonly waiting: number
  readonly cells: readonly NotTaken[]; readonly waitingFor: readonly (NotTaken & { readonly kind: string })[]; readonly tables: Import['tables']; readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly notRead: readonly string[]; readonly remarks: Import['problems']
}

async function resultOf(desk: ImportDesk, job: Import): Promise<Result> {
  const { refused: _, ...sums } = totals(job.tables), fileOf = new Map(job.tables.map((t) => [t.table, nameOfFile(job, t.file)]))
  const all = async (...kinds: TroubleRow['kind'][]): Promise<readonly TroubleRow[]> => (await desk.troubles(job.id, kinds, { from: 0, most: 10_000_000 })).rows
  const not = (t: TroubleRow): NotTaken => ({ file: fileOf.get(t.at_table ?? '') ?? '', table: t.at_table ?? '', row: t.at_row, column: t.at_column, why: t.why })
  return {
    import: job.id, ...sums, refused: (await all('row')).map(not), cells: (await all('cell')).map(not),
    waitingFor: (await all('who', 'differs', 'gone')).map((t) => ({ ...not(t), kind: t.kind })), tables: job.tables.map((t) => ({ ...t, file: nameOfFile(job, t.file) })),
    files: job.files.map((f) => ({ name: f.name, sha256: f.hash })), notRead: notRead(job).map((f) => f.name),
    remarks: job.problems.map((p) => ({ ...p, file: nameOfFile(job, p.file) })),
  }
}

/** Remarks that are shown before the rest are only counted. */
const mostRemarks = 20

function say(r: Result, job: Import): string {
  const gone = r.waitingFor.filter((w) => w.kind === 'gone').length, whole = r.remarks.filter((p) => p.row === null)
  return [
    `${r.read} rows read: ${r.written} written, ${r.amended} amended, ${r.unchanged} on the record already, ${r.refused.length} refused, ${r.waiting} waiting for somebody. ${r.cells.length} single cells left out.${job.wants === 'look' ? ' Nothing was written: this was a look.' : ''}`,
    ...(gone > 0 ? [`${gone} ${gone === 1 ? 'thing' : 'things'} an earlier file told of and this one does not: somebody has to say whether ${gone === 1 ? 'it was' : 'they were'} wrong. Decide it on the page of these files.`] : []),
    ...(r.notRead.length > 0 ? [`Not read: ${r.notRead.join(', ')}.`] : []),
    ...whole.slice(0, mostRemarks).map((p) => `  ${p.file}: ${p.what}`),
    ...(r.remarks.length > Math.min(whole.length, mostRemarks) ? [`${r.remarks.length} ${r.remarks.length === 1 ? 'remark' : 'remarks'} about the files. Give --json FILE for all.`] : []),
  ].join('\n')
}
