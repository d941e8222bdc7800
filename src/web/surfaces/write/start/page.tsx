import { randomUUID } from 'node:crypto'
import { isId, living, type SubjectKind } from '../../../../ledger/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { offeredSteps, openingSteps } from '../../../../records/form/index.ts'
import { definePage, notHere, type Call, type Form, type Posted, type Redirect } from '../../../contract.ts'
import { breakGlass, concern } from '../../../../packs/index.ts'
import { toDraft, toRecord, toReview, toWorry, toWrite } from '../../links.ts'
import { begin, broughtAlong, firstAnswers } from '../begin.ts'
import { describes, mayWriteAbout, newSubjects, notYours } from '../may.ts'

/** `/write/start`: a press that begins writing comes here, and leaves for the form. */
export default definePage<null>({
  path: '/write/start',
  permission: 'record:write',
  audit: 'Began to write',
  about: () => null,
  load: async () => ({ redirect: toWrite() }),
  title: () => 'Write',
  view: () => ({ main: null }),
  post: { permission: 'record:write', handle: start },
})

const one = (form: Form, name: string): string => { const v = form[name]; return typeof v === 'string' ? v : (v?.[0] ?? '') }

async function start(call: Call, form: Form): Promise<Posted<null>> {
  const type = call.pack.recordTypes.find((t) => t.id === one(form, 'kind'))
  const stepId = one(form, 'step'), step = type?.steps[stepId]
  // An emergency opening is reviewed on a page of its own, which shows what was looked at.
  if (type?.id === breakGlass.id && stepId === 'reviewed' && isId(one(form, 'record'))) return { redirect: toReview(one(form, 'record')) }
  // Taking up a worry says who the child is and begins the contact, on a page of its own.
  if (type?.id === concern.id && stepId === 'taken-up' && isId(one(form, 'record'))) return { redirect: toWorry(one(form, 'record')) }
  if (!type || !step || step.automatic) return notHere
  const place = await placeOf(call, form, type, stepId)
  if ('redirect' in place || 'notHere' in place) return place
  if (!(await mayWriteAbout(call, type.id, stepId, place.subject, place.about))) return notYours(call, type.id, stepId)
  const answers = { ...(await firstAnswers(call, type, stepId, place.subject)), ...broughtAlong(form, step) }
  return { redirect: toDraft(await begin(call, type, { ...place, kind: type.id, step: stepId, act: 'step', answers })) }
}

interface Place { readonly record: string; readonly expects: number; readonly subject: string; readonly about: SubjectKind }

/** Where the new step goes: on the record named, or a new record about the subject named. */
async function placeOf(call: Call, form: Form, type: RecordType, step: string): Promise<Place | Redirect | typeof notHere> {
  const record = one(form, 'record')
  if (record === '') {
    const subject = one(form, 'child')
    const somebodyNew = newSubjects[subject]
    if (somebodyNew && describes(type, step, somebodyNew)) return { record: randomUUID(), expects: 0, subject: randomUUID(), about: somebodyNew }
    const about = isId(subject) ? await call.reader.about(subject) : null
    return about && type.about.includes(about) && openingSteps(type).includes(step) ? { record: randomUUID(), expects: 0, subject, about } : notHere
  }
  const found = isId(record) ? living(await call.reader.record(record))[0] : undefined
  const about = found ? await call.reader.about(found.subject) : null
  if (!found || !about || found.kind !== type.id) return notHere
  if (!offeredSteps(type, found).includes(step)) {
    return { redirect: toRecord(record), say: 'That can no longer be added to this record. Here is how it stands.' }
  }
  return { record, expects: found.facts.at(-1)?.sequence ?? 0, subject: found.subject, about }
}
