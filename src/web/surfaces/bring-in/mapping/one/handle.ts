import { columnsOf, type Mapping } from '../../../../../returns/exchange/csv/index.ts'
import { deleteMapping, keepMapping, type KeptMapping } from '../../../../../store/imports/index.ts'
import { answerOf } from '../../../../form.ts'
import { notHere, type Call, type Form, type Posted } from '../../../../contract.ts'
import { toMapping, toMappings } from '../../../links.ts'
import { longestTitle } from '../../match/records/handle.ts'
import { notKept } from '../../match/rows/handle.ts'
import { note } from '../../parts/open-import.ts'
import { givenMapping } from '../parts/given.ts'
import { loadMapping, type OneMapping } from './load.ts'

/** Calls a kept mapping otherwise, puts another in its place, or deletes it. */
export async function handle(call: Call, form: Form): Promise<Posted<OneMapping>> {
  const data = await loadMapping(call)
  if (!data) return notHere
  switch (answerOf(form, '_do')) {
    case 'name': return rename(call, data, answerOf(form, 'name'))
    case 'give': {
      const given = givenMapping(call)
      return 'wrong' in given ? { again: { ...data, problems: { mapping: given.wrong } }, status: 422 } : change(call, data, { ...given.mapping, title: data.kept.name }, columnsOf(given.mapping))
    }
    case 'delete': return remove(call, data.kept)
    default: return { redirect: toMapping(data.kept.record) }
  }
}

async function rename(call: Call, data: OneMapping, name: string): Promise<Posted<OneMapping>> {
  const wrong = name === '' ? 'Say what it is to be called.' : name.length > longestTitle ? `Shorten this to ${longestTitle} characters.` : null
  return wrong === null ? change(call, { ...data, name }, { ...data.kept.mapping, title: name }, data.kept.columns) : { again: { ...data, name, problems: { name: wrong } }, status: 422 }
}

async function change(call: Call, data: OneMapping, mapping: Mapping, columns: readonly string[]): Promise<Posted<OneMapping>> {
  const { is, record } = await keepMapping(call.store.engine, { mapping, columns, by: call.user.worker, instead: data.kept })
  if (is !== 'kept') return { again: { ...data, problems: { [is === 'named' ? 'name' : '']: notKept[is] } }, status: is === 'moved-on' ? 409 : 422 }
  await note(call, 'Kept how the columns of files are matched')
  return { redirect: toMapping(record), say: 'Kept.' }
}

async function remove(call: Call, kept: KeptMapping): Promise<Posted<OneMapping>> {
  const is = await deleteMapping(call.store.engine, kept, call.user.worker)
  await note(call, 'Deleted how the columns of files are matched')
  return { redirect: is === 'kept' ? toMappings() : toMapping(kept.record), say: is === 'kept' ? `Deleted: ${kept.name}.` : notKept[is] }
}
