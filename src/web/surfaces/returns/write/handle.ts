import { Incoming, mostTaken, type GivenFile } from '../../../../store/returns/index.ts'
import { answerOf } from '../../../form.ts'
import type { Call, Form, Posted } from '../../../contract.ts'
import { toCheck } from '../../links.ts'
import { note } from '../parts/open-check.ts'
import { authoritySetting } from '../start/authorities.ts'
import { askedIn, beginOf, type Asked, type Problem } from './asked.ts'

export interface WritePage { readonly asked: Asked; readonly problems: readonly Problem[] }

/** Begins to write a return, or says what is missing. */
export async function handle(call: Call, form: Form): Promise<Posted<WritePage>> {
  const asked = askedIn(form), begin = beginOf(asked, call.now), desk = call.store.returns
  // A form without a file has made no place for any.
  const incoming = call.incoming instanceof Incoming || typeof call.incoming === 'string' ? call.incoming : await desk?.receive(call.user.worker) ?? null
  const problems = ['kind' in begin ? [] : begin, aboutFiles(incoming)].flat(), script = answerOf(form, '_as') === 'script'
  if (!('kind' in begin) || problems.length > 0 || incoming === null || typeof incoming === 'string' || !desk) {
    if (incoming instanceof Incoming) await incoming.letGo()
    return script ? { json: { problems }, status: 422 } : { again: { asked, problems }, status: 422 }
  }
  const id = await desk.begin(incoming, { worker: call.user.worker, session: call.user.session }, begin)
  if (begin.la) await call.store.set(authoritySetting, begin.la)
  await note(call, 'Had a return written from the record')
  return script ? { json: { to: toCheck(id) }, status: 200 } : { redirect: toCheck(id) }
}

/** Files to compare with; what is written now comes from the record alone. */
function aboutFiles(incoming: Incoming | string | null): readonly Problem[] {
  if (typeof incoming === 'string') return [{ field: 'kind', says: incoming }]
  if (incoming?.tooMuch) return [{ field: 'last', says: `The files are larger than ${mostTaken.bytes / 1e6} MB together. Give fewer.` }]
  const given = (slot: GivenFile['slot']): number => incoming?.files.filter((f) => f.slot === slot).length ?? 0
  return [
    ...(incoming?.refused ?? []).map((name) => ({ field: 'last' as const, says: `${name} is not a kind of file that is read here. Last year’s files are CSV or XML, the list of providers is a workbook (.xlsx), the table of postcodes is CSV.` })),
    ...(['providers', 'postcodes'] as const).filter((slot) => given(slot) > 1).map((field) => ({ field, says: 'Choose one file only.' })),
  ]
}
