import { UnreadableReturn } from '../../../../../returns/index.ts'
import { targetsOf, type Seen, type Target } from '../../../../../returns/exchange/csv/index.ts'
import { matchingOf, mayMatch, seenFiles, type Import, type Matching } from '../../../../../store/imports/index.ts'
import { notHere, type Call, type Redirect } from '../../../../contract.ts'
import { toImport, toMatch } from '../../../links.ts'
import { openImport, type Opened } from '../../parts/open-import.ts'

/** Files opened to have their columns matched. */
export interface OpenMatch extends Opened {
  readonly seen: Seen
  /** How far somebody has come; null when nobody has said yet what the rows tell of. */
  readonly matching: Matching | null
}
/** The same once it is said what the rows tell of. */
export interface BegunMatch extends OpenMatch { readonly matching: Matching; readonly targets: readonly Target[] }

const nothing: Seen = { columns: [], remarks: [], rows: 0, all: true, first: [] }

/** What was pressed came too late. */
export const writtenMeanwhile = ({ id }: Pick<Import, 'id'>): Redirect => ({ redirect: toImport(id), say: 'It is being done, or was written meanwhile.' })

/** The files an address names, and what stands in them. `unreadable`: they cannot be read at all, in a sentence that says what to do. */
export async function openMatch(call: Call): Promise<(OpenMatch & { readonly unreadable: string | null }) | Redirect | typeof notHere> {
  const opened = await openImport(call)
  if (!opened) return notHere
  const { job, desk } = opened
  if (!mayMatch(job)) return { redirect: toImport(job.id) }
  if (!desk.shelf.has(job.id)) return { ...opened, seen: nothing, matching: matchingOf(job), unreadable: 'The files are not here any more. Give them again.' }
  try {
    const seen = await seenFiles(desk, job)
    return { ...opened, seen, matching: matchingOf(job), unreadable: seen.columns.length > 0 ? null : 'There is no column in these files that can be matched. The first line has to hold the names of the columns. Save the sheet as CSV again, and give that.' }
  } catch (error) {
    if (!(error instanceof UnreadableReturn)) throw error
    return { ...opened, seen: nothing, matching: matchingOf(job), unreadable: error.message.replaceAll(job.id, 'the files given') }
  }
}

/** The same for the pages after the first: whoever has not said yet what the rows tell of is led there. */
export async function openBegun(call: Call): Promise<BegunMatch | Redirect | typeof notHere> {
  const opened = await openMatch(call)
  if (!('job' in opened)) return opened
  const { matching, unreadable } = opened
  if (unreadable !== null || matching === null) return { redirect: toMatch(opened.job.id) }
  return { ...opened, matching, targets: targetsOf(matching.kinds, call.pack.recordTypes) }
}
