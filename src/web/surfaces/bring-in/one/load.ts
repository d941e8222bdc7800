import type { Instant } from '../../../../calendar/index.ts'
import { living, type Body, type SubjectId } from '../../../../ledger/index.ts'
import type { Deciding, Import, Reason, TroubleRow, WaitingCount } from '../../../../store/imports/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { toMatch } from '../../links.ts'
import { openImport } from '../parts/open-import.ts'
import { isUnderWay } from '../parts/words.ts'

/** What the record of imports says was done last: signing it off, taking it back. */
export interface Said { readonly at: Instant; readonly body: Body }

export interface OnePage {
  readonly job: Import
  readonly names: NameBook
  readonly waits: { readonly [D in Deciding]: WaitingCount }
  /** Single cells left out, by table. */
  readonly cells: ReadonlyMap<string, number>
  readonly reasons: readonly Reason[]
  /** Rows that count as there already were written by this import, when its files were gone through before. */
  readonly wroteBefore: boolean
  /** The files are still here, so they can be gone through again. */
  readonly hasFiles: boolean
  readonly signed: Said | null
  readonly takenBack: Said | null
  /** Records that stayed when it was taken back, because somebody has written on them. */
  readonly stayed: readonly TroubleRow[]
  readonly stayedInAll: number
  readonly problems: Problems
  readonly typed: { readonly note: string; readonly why: string }
}

/** Most records that are listed when they stayed. */
export const mostStayed = 200

export async function load(call: Call): Promise<Loaded<OnePage>> {
  const data = await loadOne(call)
  if (data?.job.state === 'matching') return { redirect: toMatch(data.job.id) }
  return data ? { data } : notHere
}

export async function loadOne(call: Call, problems: Problems = {}, typed: OnePage['typed'] = { note: '', why: '' }): Promise<OnePage | null> {
  const opened = await openImport(call)
  if (!opened) return null
  const { job, desk } = opened, names = namesFrom(await call.reader.cards([job.worker, job.signed_by].filter((w): w is SubjectId => w !== null)))
  const steps = living(await call.reader.record(job.id))[0]?.steps ?? []
  const last = (step: string): Said | null => { const s = steps.findLast((x) => x.step === step); return s ? { at: s.recorded, body: s.body } : null }
  const quiet = isUnderWay(job), stayed = job.state === 'taken-back' ? await desk.troubles(job.id, ['row'], { from: 0, most: mostStayed }) : { rows: [], total: 0 }
  return {
    job, names, problems, typed, waits: await desk.countWaiting(job), cells: quiet ? new Map() : await desk.cells(job.id), reasons: quiet ? [] : await desk.reasons(job.id),
    wroteBefore: !quiet && job.written !== null && await desk.wroteBefore(job.id), hasFiles: desk.shelf.has(job.id),
    signed: job.signed ? last('signed-off') : null, takenBack: job.state === 'taken-back' ? last('taken-back') : null, stayed: stayed.rows, stayedInAll: stayed.total,
  }
}
