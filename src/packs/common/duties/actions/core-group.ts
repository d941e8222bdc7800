import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { coreGroup } from '../../records/core-group.ts'
import { doneAction, leftOpen, owedActions } from '../court/actions-owed.ts'
import { asAgreed, doesNotMeet, escalates, isAsked, isRecent, meets } from './agreed.ts'

/** What a core group agreed is done: a plan is what people do between meetings. */
export default defineDuty({
  id: 'actions/core-group', title: 'Do what the core group agreed', answers: ['CP-2', 'AS-3'], catalogue: null, about: 'child',
  versions: asAgreed('a core group'),
  arises: (t) => fromEach(t.each(coreGroup), (entry) => !isRecent(entry.living) ? [] : fromEach(entry.all('held'), (step) => !step.body.actions?.length || !isAsked(step) ? []
    : owedActions({ record: entry.record, step, actions: step.body.actions, chair: step.body.chair, over: entry.at('closed') }, entry.all('action-done')))),
  metBy: doneAction,
  notNeeded: leftOpen,
  owner: 'social-worker',
  escalates,
  press: { label: 'Say what was done', kind: 'core-group', step: 'action-done' },
  meets, doesNotMeet,
})
