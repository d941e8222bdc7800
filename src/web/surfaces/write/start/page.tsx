import { randomUUID } from 'node:crypto'
import { mayDo, mayWrite } from '../../../../access/index.ts'
import { isId, living, type SubjectKind } from '../../../../ledger/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { offeredSteps, openingSteps, typed, type Answers } from '../../../../records/form/index.ts'
import { definePage, notHere, type Call, type Form, type Posted, type Redirect } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { breakGlass, concern } from '../../../../packs/index.ts'
import { toLookedFor, toNew, type NewAbout } from '../../children-new/load.ts'
import { toDraft, toRecord, toReview, toWorry, toWrite } from '../../links.ts'
import { begin, broughtAlong, firstAnswers } from '../begin.ts'
import { fromControl } from '../controls.ts'
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

async function start(call: Call, form: Form): Promise<Posted<null>> {
  const type = call.pack.recordTypes.find((t) => t.id === answerOf(form, 'kind'))
  const stepId = answerOf(form, 'step'), step = type?.steps[stepId]
  // An emergency opening is reviewed on a page of its own, which shows what was looked at.
  if (type?.id === breakGlass.id && stepId === 'reviewed' && isId(answerOf(form, 'record'))) return { redirect: toReview(answerOf(form, 'record')) }
  // Taking up a worry says who the child is and begins the contact, on a page of its own.
  if (type?.id === concern.id && stepId === 'taken-up' && isId(answerOf(form, 'record'))) return { redirect: toWorry(answerOf(form, 'record')) }
  if (!type || !step || step.automatic) return notHere
  const about = answerOf(form, 'record') === '' ? newSubjects[answerOf(form, 'child')] : undefined
  if (about && describes(type, stepId, about) && mayDo(call.user.roles, 'child:find') && mayWrite(call.user.roles, type.id, stepId)) return lookFirst(call, about, broughtAlong(form, step))
  const place = await placeOf(call, form, type, stepId)
  if ('redirect' in place || 'notHere' in place) return place
  if (!(await mayWriteAbout(call, type.id, stepId, place.subject, place.about))) return notYours(call, type.id, stepId)
  const from = answerOf(form, fromControl), brought = broughtAlong(form, step, isId(from) ? await call.reader.record(from) : [])
  const answers = { ...(await firstAnswers(call, type, stepId, place.subject)), ...brought }
  return { redirect: toDraft(await begin(call, type, { ...place, kind: type.id, step: stepId, act: 'step', answers })) }
}

/** Whoever can look for somebody does so before they are written as new: somebody written twice is two half records. What came with the press is looked for. */
async function lookFirst(call: Call, about: NewAbout, brought: Answers): Promise<Redirect> {
  const name = ['given', 'family'].map((part) => typed(brought, part)).filter(Boolean).join(' '), age = ['day', 'month', 'year'].map((box) => typed(brought, `born-${box}`)).filter(Boolean).join('/')
  const say = 'Look for them first. If nobody fits, you begin their record here.'
  return { redirect: name === '' && age === '' ? toNew(about) : await toLookedFor(call, about, { name, age, other: '' }), say }
}

interface Place { readonly record: string; readonly expects: number; readonly subject: string; readonly about: SubjectKind }

/** Where the new step goes: on the record named, or a new record about the subject named. */
async function placeOf(call: Call, form: Form, type: RecordType, step: string): Promise<Place | Redirect | typeof notHere> {
  const record = answerOf(form, 'record')
  if (record === '') {
    const subject = answerOf(form, 'child')
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
