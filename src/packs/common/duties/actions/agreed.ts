import { day, isBefore, startOfDay } from '../../../../calendar/index.ts'
import { fromEach, type Living, type Readable, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { DutyDefinition } from '../../../../readings/duty/index.ts'
import { doneAction, leftOpen, owedActions, type Action } from '../court/actions-owed.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** What was agreed before this day was kept as words, and nobody was asked to say that it was done. */
const since = day('2026-11-01')

const from = startOfDay(since)

/** Whether a record was written so lately that something in it may be asked for: most are older, and are not gone through. */
export const isRecent = (record: Pick<Living, 'facts'>): boolean => (record.facts.at(-1)?.recorded ?? '') >= from

/** Whether what a visit or a meeting agreed is owed by somebody. */
export const isAsked = (step: Pick<StepView, 'happened'>): boolean => isBefore(step.happened, { day: since }) !== 'yes'

/** What people agreed is done by the person and the day they named: `where` as it stands inside a sentence, 'a visit'. Never law: an organisation asks it of itself. */
export const asAgreed = (where: string): DutyDefinition['versions'] => [
  ...ourOwn('by the date given',
    `What ${where} agreed is done by the person and the day it named. Without a name or a day it belongs to whoever led it, and is owed the same day. That is Tarrowmouth’s own choice, from 1 November 2026.`),
  ...manxOwn(`What ${where} agreed is done by the person and the day it named.`).map((v) => ({ ...v, within: 'by the date given' as const })),
].map((v) => ({ ...v, from: since }))

/** Who is told when it is not done, the same for all of them. */
export const escalates: DutyDefinition['escalates'] = [{ after: { workingDays: 2 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }]

export const meets = ['Writing what was done and what came of it, by anybody.'] as const
export const doesNotMeet = ['Carrying it over to next time.', 'A new day for it: the old one stays on the record.'] as const

/** A kind of meeting that agrees what is done, is told when it was, and ends. */
interface Meeting { readonly held: { readonly actions?: readonly Action[]; readonly chair?: string }; readonly 'action-done': { readonly action?: string }; readonly closed: unknown }

/** What a kind of meeting agreed, each owed until somebody says it was done or the meetings are over. `where` as in `asAgreed`. */
export const agreedIn = (meeting: Readable<Meeting>, where: string) => ({
  versions: asAgreed(where),
  arises: (t: Timeline) => fromEach(t.each(meeting), (entry) => !isRecent(entry.living) ? [] : fromEach(entry.all('held'), (step) => !step.body.actions?.length || !isAsked(step) ? []
    : owedActions({ record: entry.record, step, actions: step.body.actions, chair: step.body.chair, over: entry.at('closed') }, entry.all('action-done')))),
  metBy: doneAction, notNeeded: leftOpen, owner: 'social-worker', escalates, meets, doesNotMeet,
  press: { label: 'Say what was done', kind: meeting.id, step: 'action-done' },
})
