import { mayDo } from '../../../../access/index.ts'
import { keepSearch } from '../../child/list/kept.ts'
import { answerOf } from '../../../form.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { toCheck, toCheckChild, toReturns } from '../../links.ts'
import { note, openCheck, type Opened } from '../parts/open-check.ts'
import type { CheckPage } from './load.ts'

/** What is pressed on a page of a check. */
export async function handle(call: Call, form: Form): Promise<Posted<CheckPage>> {
  const does = answerOf(form, '_do')
  // A page that closes is no look at what it showed.
  if (does === 'closed') return closed(call, answerOf(form, 'page'))
  const opened = await openCheck(call)
  if (!opened) return notHere
  const { check, desk } = opened, here = toCheck(check.id)
  switch (does) {
    case 'keep':
      desk.keep(check)
      await note(call, 'Kept a return that was checked')
      return { redirect: here, say: 'Kept, until you delete it.' }
    case 'delete':
      await desk.remove(check.id)
      await note(call, 'Deleted a return that was checked')
      return { redirect: toReturns(), say: 'Deleted: the files, and what was found in them.' }
    case 'stop':
      await desk.cancel(check)
      return { redirect: here }
    case 'again':
      if (check.sent && !mayDo(call.user.roles, 'return:send')) return { notAllowed: 'Returns are written from the record by a director or a returns and migration officer.' }
      if (check.state !== 'done') desk.again(check)
      return { redirect: here }
    default: return find(call, opened, form)
  }
}

async function closed(call: Call, page: string): Promise<Posted<CheckPage>> {
  const mine = (await call.store.returns?.list(call.user.worker))?.find((c) => c.id === call.params['check'])
  if (!mine) return notHere
  call.store.returns?.closed(mine.id, page)
  return { json: {}, status: 200 }
}

/** Leads to the child with this identifier, or to a list of those whose identifier holds it. What was typed stands in no address. */
async function find(call: Call, { check, desk }: Opened, form: Form): Promise<Posted<CheckPage>> {
  const typed = answerOf(form, 'find'), result = check.state === 'done' && typed !== '' ? await desk.result(check) : null
  const exact = (await result?.withId(typed, 2))?.exact ?? []
  if (exact.length === 1 && exact[0] !== undefined) return { redirect: toCheckChild(check.id, exact[0]) }
  return result ? keepSearch(call, toCheck(check.id), form) : { redirect: toCheck(check.id) }
}
