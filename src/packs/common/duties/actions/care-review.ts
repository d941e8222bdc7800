import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { careReview } from '../../records/care-review.ts'
import { doneAction, leftOpen, owedActions } from '../court/actions-owed.ts'
import { asAgreed, doesNotMeet, escalates, isAsked, isRecent, meets } from './agreed.ts'

/** What a review of life in care decided is done before the next one asks. */
export default defineDuty({
  id: 'actions/care-review', title: 'Do what the review decided', answers: ['CA-2', 'CA-3'], catalogue: null, about: 'child',
  versions: asAgreed('a review in care'),
  arises: (t) => fromEach(t.each(careReview), (entry) => !isRecent(entry.living) ? [] : fromEach(entry.all('held'), (step) => !step.body.actions?.length || !isAsked(step) ? []
    : owedActions({ record: entry.record, step, actions: step.body.actions, chair: step.body.chair, over: entry.at('closed') }, entry.all('action-done')))),
  metBy: doneAction,
  notNeeded: leftOpen,
  owner: 'social-worker',
  escalates,
  press: { label: 'Say what was done', kind: 'care-review', step: 'action-done' },
  meets, doesNotMeet,
})
