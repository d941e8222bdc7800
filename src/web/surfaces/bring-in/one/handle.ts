import { answerOf } from '../../../form.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { toBringIn, toImport, toMatch } from '../../links.ts'
import { note, openImport, type Opened } from '../parts/open-import.ts'
import { allWaiting, isUnderWay, isWritten } from '../parts/words.ts'
import { loadOne, type OnePage } from './load.ts'

/** Longest note and reason, in characters. */
const longest = 4000

/** What is pressed on the page of an import. A press that comes too late, from another tab or a second time, does nothing and says so. */
export async function handle(call: Call, form: Form): Promise<Posted<OnePage>> {
  const opened = await openImport(call)
  if (!opened) return notHere
  const { job, desk } = opened, here = toImport(job.id), late = (say: string): Posted<OnePage> => ({ redirect: here, say })
  switch (answerOf(form, '_do')) {
    case 'stop':
      await desk.cancel(job.id)
      await note(call, 'Stopped bringing files in')
      return { redirect: here }
    case 'write':
      if (isWritten(job)) return late('It is on the record already.')
      return begin(call, opened, 'write')
    case 'again': return again(call, opened)
    case 'drop':
      if (!(await desk.drop(job.id))) return late('It cannot be dropped any more: it is being done, or it was written.')
      await note(call, 'Dropped files that were looked through')
      return { redirect: toBringIn(), say: 'Dropped: the files, and what was found in them.' }
    case 'delete-files':
      if (job.state === 'taken-back') await desk.shelf.remove(job.id)
      return late('The files are deleted.')
    case 'sign': return sign(call, opened, answerOf(form, 'note').slice(0, longest))
    case 'take-back': return takeBack(call, opened, answerOf(form, 'why').slice(0, longest))
    default: return late('Nothing was pressed.')
  }
}

async function begin(call: Call, { job, desk }: Opened, wants: 'look' | 'write'): Promise<Posted<OnePage>> {
  const here = toImport(job.id)
  // What was matched when the page was made is no longer what would be written.
  if (job.state === 'matching') return { redirect: toMatch(job.id), say: 'Its columns are being matched. Begin from its first rows.' }
  if (!desk.shelf.has(job.id)) return { redirect: here, say: 'The files are not here any more. Give them again.' }
  if (!(await desk.again(job.id, wants))) return { redirect: here, say: 'It is being done already.' }
  await note(call, wants === 'write' ? 'Had files written to the record' : 'Had files looked through again')
  return { redirect: here }
}

/** Once more: with what was decided, or because the last time came to nothing. */
async function again(call: Call, opened: Opened): Promise<Posted<OnePage>> {
  const { job, desk } = opened
  if (job.state === 'taken-back') return { redirect: toImport(job.id), say: 'It was taken back. Give the files again.' }
  if (job.state === 'done' && allWaiting(await desk.countWaiting(job)).decided === 0) return { redirect: toImport(job.id), say: 'Nothing was decided since the files were last gone through.' }
  return begin(call, opened, isWritten(job) || job.wants === 'write' ? 'write' : 'look')
}

async function sign(call: Call, { job, desk }: Opened, words: string): Promise<Posted<OnePage>> {
  const here = toImport(job.id)
  if (!(await desk.sign(job, call.user.worker, words))) return { redirect: here, say: job.signed ? 'It was signed off already.' : 'It cannot be signed off now.' }
  await note(call, 'Signed off what was brought in')
  return { redirect: here, say: 'Signed off. The files are deleted.' }
}

async function takeBack(call: Call, { job, desk }: Opened, why: string): Promise<Posted<OnePage>> {
  const here = toImport(job.id)
  if (!isWritten(job)) return { redirect: here, say: job.state === 'taken-back' ? 'It was taken back already.' : 'Nothing of it was written.' }
  if (isUnderWay(job)) return { redirect: here, say: 'It is being worked on. Try again when that is done.' }
  if (why === '') { const page = await loadOne(call, { why: 'Say why it was a mistake.' }); return page ? { again: page, status: 422 } : notHere }
  if (!(await desk.takeBack(job.id, call.user.worker, why))) return { redirect: here, say: 'It is being worked on. Try again when that is done.' }
  await note(call, 'Took back what was brought in')
  return { redirect: here }
}
