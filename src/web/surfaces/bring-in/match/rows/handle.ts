import { askedOf, keepMapping, keepMatching, type Kept } from '../../../../../store/imports/index.ts'
import { answerOf } from '../../../../form.ts'
import type { Call, Form, Posted } from '../../../../contract.ts'
import { toImport, toMatch } from '../../../links.ts'
import { note } from '../../parts/open-import.ts'
import { longestTitle } from '../records/handle.ts'
import { loadRows, type RowsShown } from './load.ts'

/** What is to be said when a mapping could not be kept. */
export const notKept: { readonly [K in Exclude<Kept, 'kept'>]: string } = {
  named: 'A mapping of that name is kept already. Give this one another name, or begin with that one and change it.',
  'no-authority': 'Nobody has written yet which authority this is, so nothing can be kept for it. An administrator does that first.',
  'moved-on': 'Somebody else changed or deleted that mapping meanwhile. Keep this one under another name.',
}

/** Begins on the files with the columns matched so; keeps the mapping for the next ones before that, when that is wanted. */
export async function handle(call: Call, form: Form): Promise<Posted<RowsShown>> {
  const page = await loadRows(call)
  if (!('targets' in page)) return page
  const does = answerOf(form, '_do'), name = answerOf(form, 'name'), wrong = keeps(form) ? await keep(call, page, name, answerOf(form, 'keep') === 'change') : null
  if (wrong !== null) return { again: { ...page, matching: { ...page.matching, mapping: { ...page.matching.mapping, title: name } }, problems: wrong }, status: 422 }
  const opened = keeps(form) ? await loadRows(call) : page
  if (!('targets' in opened)) return opened
  const { job, desk, matching } = opened
  if (does === 'keep') return { redirect: toMatch(job.id, 'rows'), say: keeps(form) ? `Kept as ${matching.mapping.title}. It is offered when files with these columns are brought in.` : 'Choose to keep it first.' }
  const wants = does === 'write' ? 'write' : 'look'
  await desk.begin(job.id, job.files, { series: 'csv', asked: askedOf(job, matching), worker: job.worker ?? call.user.worker, wants })
  await note(call, wants === 'write' ? 'Gave files to be written to the record' : 'Gave files to be looked through')
  return { redirect: toImport(job.id) }
}

const keeps = (form: Form): boolean => ['new', 'change'].includes(answerOf(form, 'keep'))

/** Keeps the mapping under a name. Gives what is wrong, by control. */
async function keep(call: Call, { job, seen, matching, from }: RowsShown, name: string, change: boolean): Promise<{ readonly [control: string]: string } | null> {
  if (name === '') return { name: 'Say what it is to be called.' }
  if (name.length > longestTitle) return { name: `Shorten this to ${longestTitle} characters.` }
  const mapping = { ...matching.mapping, title: name }, kept = await keepMapping(call.store.engine, { mapping, columns: seen.columns.map((c) => c.name), by: call.user.worker, instead: change ? from : null })
  if (kept.is !== 'kept') return { [kept.is === 'named' ? 'name' : '']: notKept[kept.is] }
  await note(call, 'Kept how the columns of files are matched')
  await keepMatching(call.store.engine, job, { ...matching, mapping, from: kept.record })
  return null
}
