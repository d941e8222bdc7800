import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { stabilityMeeting } from '../../records/stability-meeting.ts'
import { doneAction, leftOpen, owedActions } from '../court/actions-owed.ts'
import { asAgreed, doesNotMeet, escalates, isAsked, isRecent, meets } from './agreed.ts'

/** The help that was agreed so that a child need not move is given. */
export default defineDuty({
  id: 'actions/stability-meeting', title: 'Do what was agreed to keep their home', answers: ['CA-6'], catalogue: null, about: 'child',
  versions: asAgreed('a meeting to keep a child’s home'),
  arises: (t) => fromEach(t.each(stabilityMeeting), (entry) => !isRecent(entry.living) ? [] : fromEach(entry.all('held'), (step) => !step.body.actions?.length || !isAsked(step) ? []
    : owedActions({ record: entry.record, step, actions: step.body.actions, chair: step.body.chair, over: entry.at('closed') }, entry.all('action-done')))),
  metBy: doneAction,
  notNeeded: leftOpen,
  owner: 'social-worker',
  escalates,
  press: { label: 'Say what was done', kind: 'stability-meeting', step: 'action-done' },
  meets, doesNotMeet,
})
