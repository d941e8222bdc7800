import { mayWrite } from '../../../../../access/index.ts'
import { isId, living, Timeline, type Living, type SubjectKind } from '../../../../../ledger/index.ts'
import { answerTo, notTheirs, roundsOf, sentBack, type Round } from '../../../../../packs/index.ts'
import type { RecordType, StepDefinition } from '../../../../../records/index.ts'
import type { Card } from '../../../../../readings/index.ts'
import { isOver } from '../../../../../records/form/index.ts'
import type { Call } from '../../../../contract.ts'
import type { NameBook } from '../../../../words/index.ts'
import { mayWriteAbout } from '../../../write/may.ts'
import { namesOf, peopleIn } from '../../../write/known.ts'
import { insideIn, type Inside } from '../../../records/file/inside.ts'
import type { Problems } from '../../../door/parts/field.tsx'

/** A record that waits, or waited, for a second person. */
export interface ApprovalPage {
  readonly record: Living
  readonly type: RecordType
  readonly about: SubjectKind
  readonly card: Card | null
  readonly names: NameBook
  /** The writing it is about, and the step that decides about it. */
  readonly round: Round
  readonly asks: StepDefinition
  readonly decides: StepDefinition
  /** The time before this one, when it was sent back. */
  readonly before: Round | null
  readonly state: 'waits' | 'back' | 'agreed' | 'over'
  /** What the documents among its files say of themselves. */
  readonly inside: Inside
  /** Who this reader is to it: they may decide, may put it right, or only read. */
  readonly may: 'decide' | 'put right' | 'read'
  /** They wrote on it, so that another decides. */
  readonly isOwn: boolean
  readonly typed: string
  readonly problems: Problems
}

/** The record in the address with what waits; null when it is not here, or nobody was ever asked to agree to it. */
export async function loadApproval(call: Call): Promise<ApprovalPage | null> {
  const record = isId(call.params['record']) ? living(await call.reader.record(call.params['record']))[0] : undefined
  const type = record && call.pack.recordTypes.find((t) => t.id === record.kind)
  const about = record ? await call.reader.about(record.subject) : null
  if (!record || !type?.approval || !about || record.withdrawn) return null
  const rounds = roundsOf(record, type.approval), round = rounds.at(-1)
  const asks = round && type.steps[round.writing.step], decides = type.steps[type.approval.step]
  if (!round || !asks || !decides) return null
  const state = stateOf(type, record, round), isOwn = notTheirs(type, record, new Timeline(record.subject, record.facts)).includes(call.user.worker)
  const mayRight = state === 'back' && await mayWriteAbout(call, type.id, round.writing.step, record.subject, about)
  const mayDecide = state === 'waits' && !isOwn && mayWrite(call.user.roles, type.id, type.approval.step)
  const earlier = rounds.at(-2)
  return {
    record, type, about, round, asks, decides, state, isOwn, typed: '', problems: {}, before: earlier && sentBack(earlier).length > 0 ? earlier : null,
    inside: await insideIn(call, round.writing.body), may: mayDecide ? 'decide' : mayRight ? 'put right' : 'read',
    card: (await call.reader.cards([record.subject])).get(record.subject) ?? null, names: await namesOf(call, peopleIn([record])),
  }
}

function stateOf(type: RecordType, record: Living, round: Round): ApprovalPage['state'] {
  const answer = answerTo(round)
  if (answer?.body.agreed === true) return 'agreed'
  if (isOver(type, record)) return 'over'
  return answer ? 'back' : 'waits'
}
