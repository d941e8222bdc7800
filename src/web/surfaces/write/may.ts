import { mayWrite } from '../../../access/index.ts'
import type { SubjectId, SubjectKind } from '../../../ledger/index.ts'
import { person } from '../../../packs/index.ts'
import type { RecordType } from '../../../records/index.ts'
import type { Draft } from '../../../store/index.ts'
import type { Call, NotAllowed } from '../../contract.ts'

/** What stands in the place of an id when somebody is written about for the first time. */
export const newSubjects: { readonly [word: string]: SubjectKind | undefined } = { 'new-child': 'child', 'new-adult': 'adult' }

/** Whether a step says who somebody is: the only one with which somebody new begins. */
export const describes = (type: RecordType, step: string, about: SubjectKind): boolean => type.id === person.id && step === 'described' && type.about.includes(about)

/** Whom a draft is about, or null when they are out of reach. Somebody new is nobody's yet but the writer's. */
export async function aboutOf(call: Call, draft: Draft, type: RecordType): Promise<SubjectKind | null> {
  const known = await call.reader.about(draft.subject)
  return known ?? (draft.author === call.user.worker && draft.expects === 0 && draft.act === 'step' && describes(type, draft.step, draft.about) ? draft.about : null)
}

/** Whether this person's posts include writing a step about a subject they can reach. */
export async function mayWriteAbout(call: Call, kind: string, step: string, subject: SubjectId, about: SubjectKind): Promise<boolean> {
  if (!mayWrite(call.user.roles, kind, step)) return false
  return about !== 'worker' || subject === call.user.worker || managesThem(call, subject)
}

/** What is written about a worker moves what they owe to somebody else: only they themselves and those above them may. */
async function managesThem(call: Call, worker: SubjectId): Promise<boolean> {
  if (!call.user.roles.some((r) => r.may.includes('team:read') || r.may.includes('director:read'))) return false
  const org = await call.reader.org()
  const units = org.posts.filter((p) => p.worker === worker).map((p) => p.unit)
  const above = new Set(units)
  for (const unit of above) { const up = org.within.get(unit); if (up) above.add(up) }
  return units.length === 0 || call.user.units.some((u) => above.has(u))
}

/** Says who can, when this person's posts do not include it. */
export function notYours(call: Call, kind: string, step: string): NotAllowed {
  const who = call.pack.roles.filter((r) => mayWrite([r], kind, step)).map((r) => r.title.charAt(0).toLowerCase() + r.title.slice(1))
  const last = who.at(-1)
  const list = who.length > 1 ? `${who.slice(0, -1).join(', ')} or ${last}` : last
  return { notAllowed: list ? `Your post does not include writing this. Ask a ${list}.` : 'Nobody writes this here: Sightline does.' }
}
