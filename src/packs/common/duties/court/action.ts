import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { proceedings } from '../../records/proceedings.ts'
import { ourOwn } from '../sources.ts'
import { doneAction, leftOpen, owedActions } from './actions-owed.ts'

/** What a court asked for at a hearing is done by the person and the day it named. */
export default defineDuty({
  id: 'court/action', title: 'Do what the court asked for', answers: ['PE-1', 'PP-1'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'A court that asks for a report or a plan gives the day, and its day binds. That each thing is kept here with one person, and owed the same '
      + 'day when nobody wrote a day, is Tarrowmouth’s own choice.'),
  arises: (t) => fromEach(t.each(proceedings), (entry) => fromEach(entry.all('hearing'), (step) =>
    owedActions({ record: entry.record, step, actions: step.body.actions ?? [], over: entry.at('ended') }, entry.all('action-done')))),
  metBy: doneAction,
  notNeeded: leftOpen,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Say what was done', kind: 'proceedings', step: 'action-done' },
  meets: ['Writing what was done and what came of it, by anybody.'],
  doesNotMeet: ['A new day nobody asked the court for.', 'The next hearing being put off because it was not done.'],
})
