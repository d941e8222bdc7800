import { defineDuty } from '../../../../readings/duty/index.ts'
import { preProceedings } from '../../records/pre-proceedings.ts'
import { doneAction, leftOpen, owedActions } from '../court/actions-owed.ts'
import { ourOwn } from '../sources.ts'

/** What was agreed with the parents before court is done by its person and day. */
export default defineDuty({
  id: 'pre-proceedings/action', title: 'Do what was agreed before court', answers: ['PP-1'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'What was agreed at a pre-proceedings meeting is done by the person and the day it named. Without a name it belongs to whoever led the meeting; without a day '
      + 'it is owed the same day. That is Tarrowmouth’s own choice.'),
  arises: (t) => t.each(preProceedings).flatMap((entry) => entry.all('met').flatMap((step) =>
    owedActions({ record: entry.record, step, actions: step.body.actions ?? [], chair: step.body.chair, over: entry.at('ended') }, entry.all('action-done')))),
  metBy: doneAction,
  notNeeded: leftOpen,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say what was done', kind: 'pre-proceedings', step: 'action-done' },
  meets: ['Writing what was done and what came of it, by anybody.'],
  doesNotMeet: ['A new day for it.', 'The parents doing their part while ours waits.'],
})
