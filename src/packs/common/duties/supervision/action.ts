import { dayIn } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Owner } from '../../../../readings/duty/index.ts'
import { caseSupervision } from '../../records/case-supervision.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** What was decided in supervision is done by somebody and by a day. What lacks either is the manager's, and owed that day. */
export default defineDuty({
  id: 'supervision/action', title: 'Do what supervision decided', answers: ['CP-4'], catalogue: 'D-MG02', about: 'child',
  versions: [...ourOwn('by the date given',
    'What supervision decided is done by the person and the day it named. An action without a name or a day belongs to the manager, and is owed the same day. That is Tarrowmouth’s own choice.'),
  ...manxOwn('What supervision decided is done.').map((v) => ({ ...v, within: 'by the date given' as const }))],
  arises: (t) => fromEach(t.each(caseSupervision), (entry) => {
    const held = entry.at('held'), on = held && dayIn(held.happened)
    return fromEach((held?.body.actions ?? []), (action) => held ? [{
      key: `${entry.record}:${action.id}`, of: { entry, action: action.id }, at: held.happened, because: [held.current.id], about: words(action.what) ?? 'An action nobody described',
      ...(action.owner && action.by ? { by: { day: action.by }, owner: { worker: action.owner } } : { by: on ? { day: on } : held.happened, owner: managerOf(held.body.manager) }),
    }] : [])
  }),
  metBy: ({ entry, action }) => entry.all('action-done').filter((s) => s.body.action === action).map((step) => ({ step, counts: 'yes' })),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say what was done', kind: 'case-supervision', step: 'action-done' },
  meets: ['Writing what was done and what came of it, by anybody.'],
  doesNotMeet: ['A new day for it.', 'Talking about it at the next supervision.'],
})

const managerOf = (worker: string | undefined): Owner => (worker ? { worker } : { role: 'team-manager' })
