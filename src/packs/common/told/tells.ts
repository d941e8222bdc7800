import type { Body, RecordId, SubjectId } from '../../../ledger/index.ts'
import type { RecordType } from '../../../records/index.ts'
import { actionsIn } from '../families/actions.ts'

/** What being told is about: something came up to you, was given to you, came back to you, or was answered. */
export type ToldWhat = 'came-up' | 'given' | 'sent-back' | 'answered'

/** Whom one fact tells. `writersOf`: whoever wrote those steps of its record; `aboutNotice`: everybody concerned in what the notice is of. */
export type Tells = { readonly what: ToldWhat } & (
  | { readonly to: SubjectId }
  | { readonly writersOf: readonly string[] }
  | { readonly aboutNotice: RecordId }
)

/** The parts of a fact that say whom it tells. */
export interface TellingFact { readonly record: RecordId; readonly kind: string; readonly step: string; readonly body: Body }

/** Steps that answer what others wrote, by record type, and which writing they answer. */
const answers: { readonly [kind: string]: { readonly [step: string]: readonly string[] } } = {
  contact: { decided: ['received'] },
  referral: { decided: ['received'] },
  disclosure: { decided: ['told'] },
  'placement-request': { offered: ['asked'], matched: ['asked'] },
  'case-handover': { 'taken-on': ['handed'] },
  'break-glass': { reviewed: ['opened'] },
}

const idIn = (body: Body, field: string): SubjectId | null => (typeof body[field] === 'string' ? body[field] : null)

/** Whom a fact tells, and what. Most tell nobody. Never depends on anything but the fact and its type. */
export function tells(type: Pick<RecordType, 'approval' | 'steps'>, { record, kind, step, body }: TellingFact): readonly Tells[] {
  return [...byKind({ record, kind, step, body }), ...byApproval(type, step, body), ...(step === 'action-done' ? [{ what: 'answered' as const, writersOf: withActions(type) }] : []),
    ...actionsIn(body).flatMap((a): readonly Tells[] => { const to = idIn(a, 'owner'); return to ? [{ what: 'given', to }] : [] })]
}

function byKind({ record, kind, step, body }: TellingFact): readonly Tells[] {
  const to = idIn(body, 'to'), worker = idIn(body, 'worker')
  if (kind === 'notice') return step === 'acknowledged' ? [{ what: 'answered', aboutNotice: record }] : to ? [{ what: 'came-up', to }] : []
  if (kind === 'allocation' && step === 'allocated') return worker ? [{ what: 'given', to: worker }] : []
  if (kind === 'case-handover' && step === 'handed') return to ? [{ what: 'given', to }] : []
  const writersOf = answers[kind]?.[step]
  return writersOf ? [{ what: 'answered', writersOf }] : []
}

/** A second person's decision goes to whoever wrote it. One that says neither yes nor no tells nobody anything. */
function byApproval({ approval }: Pick<RecordType, 'approval'>, step: string, body: Body): readonly Tells[] {
  if (!approval || step !== approval.step || typeof body['agreed'] !== 'boolean') return []
  return [{ what: body['agreed'] ? 'answered' : 'sent-back', writersOf: approval.of }]
}

/** The steps of a record in which something can be agreed to be done. */
const withActions = ({ steps }: Pick<RecordType, 'steps'>): readonly string[] =>
  Object.entries(steps).flatMap(([id, s]) => (s.fields['actions'] || s.fields['nextSteps'] ? [id] : []))
