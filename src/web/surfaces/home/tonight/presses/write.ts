import { mayWrite } from '../../../../../access/index.ts'
import type { When } from '../../../../../calendar/index.ts'
import { type Body, type Fact, isId, type RecordId, type SubjectId } from '../../../../../ledger/index.ts'
import type { NewFact } from '../../../../../store/index.ts'
import type { Call, NotAllowed, Redirect } from '../../../../contract.ts'
import { toTonight } from '../../../links.ts'
import { tryWrite } from '../../../write/append.ts'
import { notYours } from '../../../write/may.ts'

/** What came of a press: it was written, or was there already; or it could not be, and why. */
export type Done = { readonly done: 'written' | 'already' } | { readonly refused: string }

/** A step to add to a record of a child, or of the home. `same`: a fact that already says it, so that a second press adds nothing. */
export interface Step {
  /** A child unless given. */
  readonly about?: 'child' | 'home'
  readonly kind: string
  readonly step: string
  readonly happened: When
  readonly body: Body
  readonly act?: 'step' | 'withdraw'
  readonly why?: string
  readonly same: (fact: Fact) => boolean
}

/** Adds a step to a record within reach. Facts the page had shown (`seen`: its last sequence) are not taken for this press. */
export async function addTo(call: Call, record: RecordId, seen: number, step: Step): Promise<Done | null> {
  if (!isId(record)) return null
  // Twice: somebody may write between our look and our writing, and then what they wrote is looked at too.
  for (let attempt = 0; attempt < 2; attempt++) {
    const facts = await call.reader.record(record)
    const first = facts[0], about = step.about ?? 'child'
    if (!first || first.kind !== step.kind || (await call.reader.about(first.subject)) !== about) return null
    if (facts.some((f) => f.act === 'withdraw')) return { refused: 'This was taken back while you looked, so nothing was added to it.' }
    if (facts.some((f) => f.sequence > seen && step.same(f))) return { done: 'already' }
    const { kind, step: name, happened, body, act, why } = step
    const refused = await tryWrite(call, [{
      record, expects: facts.at(-1)?.sequence ?? 0, subject: first.subject, about, kind, step: name, happened, body, author: call.user.worker,
      ...(act ? { act } : {}), ...(why ? { why } : {}),
    }])
    if (!refused) return { done: 'written' }
    if (refused.code !== 'moved-on') return { refused: refused.message }
  }
  return { refused: 'Somebody else wrote here at the same moment. Look at what they wrote, then press again.' }
}

/** Opens records whose ids come from what was pressed. One that is there already was pressed before. */
export async function openOnce(call: Call, facts: readonly Omit<NewFact, 'expects' | 'author'>[]): Promise<Done> {
  const refused = await tryWrite(call, facts.map((f) => ({ ...f, expects: 0, author: call.user.worker })))
  if (!refused) return { done: 'written' }
  return refused.code === 'moved-on' ? { done: 'already' } : { refused: refused.message }
}

/** Whether this person's posts include writing it; said kindly when not. */
export const barred = (call: Call, kind: string, step: string): NotAllowed | null =>
  mayWrite(call.user.roles, kind, step) ? null : notYours(call, kind, step)

/** Back to the board, with a sentence. It names nobody, because it passes through the browser. */
export const backTo = (home: SubjectId, say: string, part = ''): Redirect => ({ redirect: `${toTonight(home)}${part}`, say })
