import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { visit } from '../../records/visit.ts'
import { doneAction, owedActions } from '../court/actions-owed.ts'
import { asAgreed, doesNotMeet, escalates, isAsked, isRecent, meets } from './agreed.ts'

/** What was said on a visit that we would do is done: a child and a family remember what was promised. */
export default defineDuty({
  id: 'actions/visit', title: 'Do what the visit agreed', answers: ['CP-3', 'AS-3'], catalogue: null, about: 'child',
  versions: asAgreed('a visit'),
  arises: (t) => fromEach(t.each(visit), (entry) => {
    if (!isRecent(entry.living)) return []
    const step = entry.first('happened'), actions = step?.body.nextSteps
    if (!step || !actions?.length || !isAsked(step)) return []
    return owedActions({ record: entry.record, step, actions, chair: step.author, over: null }, entry.all('action-done'))
  }),
  metBy: doneAction,
  owner: 'social-worker',
  escalates,
  press: { label: 'Say what was done', kind: 'visit', step: 'action-done' },
  meets, doesNotMeet,
})
