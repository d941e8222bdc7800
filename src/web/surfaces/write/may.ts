import { mayWrite } from '../../../access/index.ts'
import type { SubjectId, SubjectKind } from '../../../ledger/index.ts'
import { person, shiftHandover } from '../../../packs/index.ts'
import type { RecordType } from '../../../records/index.ts'
import type { Draft } from '../../../store/index.ts'
import type { Call, NotAllowed } from '../../contract.ts'
import { lower } from '../../words/index.ts'
import { isBeneath } from '../staff/owing/units.ts'

/** What stands in the place of an id when somebody is written about for the first time. */
export const newSubjects: { readonly [word: string]: 'child' | 'adult' | undefined } = { 'new-child': 'child', 'new-adult': 'adult' }

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
  if (about === 'worker') return subject === call.user.worker || managesThem(call, subject)
  // Anybody in a post may read about a home; only those who work there hand it over.
  return kind !== shiftHandover.id || isBeneath(subject, call.user.units, await call.reader.org())
}

/** What is written about a worker moves what they owe to somebody else: only they themselves and those above them may. */
async function managesThem(call: Call, worker: SubjectId): Promise<boolean> {
  if (!call.user.roles.some((r) => r.may.includes('team:read') || r.may.includes('director:read'))) return false
  const org = await call.reader.org()
  const units = org.posts.filter((p) => p.worker === worker).map((p) => p.unit)
  return units.length === 0 || units.some((u) => isBeneath(u, call.user.units, org))
}

/** Says who can, when this person's posts do not include it, or not about whom it is. */
export function notYours(call: Call, kind: string, step: string): NotAllowed {
  if (mayWrite(call.user.roles, kind, step)) {
    return { notAllowed: kind === shiftHandover.id ? 'This is not the home you work in, so nothing was begun. Hand over your own home from its board.' : 'You do not manage whoever this is about. Ask them, or their manager.' }
  }
  const who = call.pack.roles.filter((r) => mayWrite([r], kind, step)).map((r) => lower(r.title))
  const last = who.at(-1)
  const list = who.length > 1 ? `${who.slice(0, -1).join(', ')} or ${last}` : last
  return { notAllowed: list ? `Your post does not include writing this. Ask a ${list}.` : 'Nobody writes this here: Sightline does.' }
}
