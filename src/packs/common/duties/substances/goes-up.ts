import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { answers } from './answers.ts'
import { incidents, whenWithdrawn } from './incidents.ts'

/** A worry about drugs, alcohol or vapes reaches somebody who can act, and somebody senior decides: inspectors found many that never did. */
export default defineDuty({
  id: 'substances/goes-up', title: 'Pass on the worry and decide', answers: ['EX-4'], catalogue: 'D-HE11', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 1 },
      'When a child may have used or carried drugs, alcohol or a vape, somebody who can act is told and a manager decides by the end of the next working day. '
        + 'No national rule gives a number: that one is Tarrowmouth’s own choice.'),
    ...manxUnknown('A worry that a child uses drugs or drinks is passed on and decided about. Inspectors of the Island’s services asked for it.'),
  ],
  arises: (t) => incidents(t).map(({ entry, seen }) => ({ key: entry.record, of: entry, at: seen.happened, because: [seen.current.id] })),
  metBy: (entry, t, c) => entry.living.withdrawn ? [] : answers(entry, t, c),
  notNeeded: whenWithdrawn,
  owner: 'home-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Say who was told', kind: 'substance-incident', step: 'passed-on' },
  meets: [
    'Both on the record: a manager, a social worker, the out-of-hours team or the police told, and a decision about what happens now.',
    'The decision may be on this record, or a manager’s decision that names it. Deciding to do nothing is a decision, with its reason.',
  ],
  doesNotMeet: ['Only telling somebody.', 'Taking the vape away.', 'A decision by the worker on shift alone.', 'Offering help, when nobody decided anything.'],
})
