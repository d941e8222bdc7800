import { dayIn, type Day, type When } from '../../../../calendar/index.ts'
import type { StepView } from '../../../../ledger/index.ts'
import type { Arising, Candidate, Owner } from '../../../../readings/duty/index.ts'
import { words } from '../steps.ts'

export interface Action { readonly id: string; readonly what?: string; readonly owner?: string; readonly by?: Day }
interface Meeting {
  readonly record: string; readonly step: StepView<unknown>; readonly actions: readonly Action[]; readonly chair?: string | null | undefined
  /** The step after which nothing can be written on the record any more. */
  readonly over: StepView<unknown> | null
}
/** One action, every writing that it was done, and what ended the time in which it could be. */
export interface Agreed { readonly action: string; readonly done: readonly StepView<{ readonly action?: string }>[]; readonly over: StepView<unknown> | null }

/** What was agreed at a meeting or asked by a court, each owed by its person and day. Without either it belongs to whoever led it, the same day. */
export const owedActions = (meeting: Meeting, done: Agreed['done']): readonly Arising<Agreed>[] => meeting.actions.map((action) => ({
  key: `${meeting.record}:${action.id}`, of: { action: action.id, done, over: meeting.over }, at: meeting.step.happened, because: [meeting.step.current.id],
  about: words(action.what) ?? 'Something nobody described',
  ...(action.owner && action.by
    ? { by: { day: action.by }, owner: { worker: action.owner } }
    : { by: action.by ? { day: action.by } : endOf(meeting.step.happened), owner: action.owner ? { worker: action.owner } : leader(meeting.chair) }),
}))

/** Done by whoever says so, about this action. */
export const doneAction = ({ action, done }: Agreed): readonly Candidate[] => done.filter((s) => s.body.action === action).map((step) => ({ step, counts: 'yes' }))

/** Nothing more can be written on it: what was left is said so, and not owed for ever. */
export const leftOpen = ({ over }: Agreed): { readonly why: string; readonly fact: string } | null =>
  (over ? { why: 'It was over before this was done', fact: over.current.id } : null)

const endOf = (at: When): When => { const on = dayIn(at); return on ? { day: on } : at }
const leader = (worker: string | null | undefined): Owner => (worker ? { worker } : { role: 'team-manager' })
