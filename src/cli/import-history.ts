import { parseArgs } from 'node:util'
import { sayMoment, type Instant } from '../calendar/index.ts'
import { StartProblem } from '../store/embedded/index.ts'
import { seriesNames, totals, underWay, type Import, type ImportDesk } from '../store/imports/index.ts'
import type { Out } from './main.ts'

type Does = (out: Out, desk: ImportDesk, job: Import) => Promise<number>

/** What is said of a file set on one line: its id, when it was given, what it is, how it stands and what became of its rows. */
function line(job: Import, now: Instant): string {
  const { read, written, amended, unchanged, refused, waiting } = totals(job.tables)
  const stands = underWay.includes(job.state) ? `${job.state}, ${Math.round(job.part * 100)} % ${job.doing}` : job.state === 'done' ? (job.signed ? 'signed off' : job.written ? 'written' : 'looked through') : job.state
  return `${job.id}  ${sayMoment(job.made, now)}  ${seriesNames[job.series].title}${job.period ? `, ${job.period}` : ''}  ${stands}${read > 0 ? `: ${read} read, ${written} written, ${amended} amended, ${unchanged} there already, ${refused} refused, ${waiting} waiting` : ''}`
}

const stop: Does = async (out, desk, { id }) => {
  await desk.cancel(id)
  const now = await desk.find(id), stopped = now?.state === 'cancelled'
  out(stopped ? 'Stopped. Nothing of it was written; its files are still here.' : `It cannot be stopped any more: it is ${now?.state ?? 'gone'}.`)
  return stopped ? 0 : 1
}

/** Begins again what was stopped or could not be done, or goes on with what a server left when it ended. */
const resume: Does = async (out, desk, job) => {
  if (!desk.shelf.has(job.id)) { out('Its files are no longer here. Give them again.'); return 1 }
  if (!underWay.includes(job.state)) {
    if (job.wants === 'take-back') { out('It was taken back, or somebody stopped that. Go on with it on its page, by name.'); return 1 }
    await desk.again(job.id, job.wants)
  }
  await desk.do(job.id)
  const now = await desk.find(job.id)
  out(now?.says ?? `It is ${now?.state ?? 'gone'}.`)
  return now?.state === 'done' ? 0 : 1
}

const one: { readonly [word: string]: Does } = { stop, resume }

/** `sightline import list`, and `stop` and `resume` of one. Null: something else was asked. */
export async function historyCommand(out: Out, desk: ImportDesk, now: Instant, args: readonly string[]): Promise<number | null> {
  const [word = '', ...rest] = args
  if (word === 'list' && rest.length === 0) {
    const all = await desk.list()
    for (const job of all) out(line(job, now))
    if (all.length === 0) out('Nothing has been brought in yet.')
    return 0
  }
  const does = Object.hasOwn(one, word) ? one[word] : undefined
  if (!does) return null
  const { positionals: [id = ''] } = parseArgs({ args: rest, allowPositionals: true }), job = (await desk.list()).find((j) => j.id === id)
  if (!job) throw new StartProblem(`Say which: sightline import ${word} ID. sightline import list shows them.`)
  return does(out, desk, job)
}
