import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { familyGroupMeeting } from '../../records/family-group-meeting.ts'
import { doneAction, leftOpen, owedActions } from '../court/actions-owed.ts'
import { ourOwn } from '../sources.ts'

/** What the family's own meeting agreed is done by its person and day. */
export default defineDuty({
  id: 'pre-proceedings/family-action', title: 'Do our part of the family’s plan', answers: ['PP-1', 'FA-1'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'What a family meeting agreed is done by the person and the day it named. Without a name it belongs to the team manager; without a day '
      + 'it is owed the same day. That is Tarrowmouth’s own choice.'),
  arises: (t) => fromEach(t.each(familyGroupMeeting), (entry) => fromEach(entry.all('held'), (step) =>
    owedActions({ record: entry.record, step, actions: step.body.actions ?? [], over: entry.at('ended') }, entry.all('action-done')))),
  metBy: doneAction,
  notNeeded: leftOpen,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say what was done', kind: 'family-group-meeting', step: 'action-done' },
  meets: ['Writing what was done and what came of it, by anybody.'],
  doesNotMeet: ['A new day for it.', 'The family doing their part while ours waits.'],
})
