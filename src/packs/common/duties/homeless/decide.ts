import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { ourOwn } from '../sources.ts'
import { manxHomeless } from './law.ts'
import { came } from './nights.ts'

/** It is decided what we owe them: care, help as a child in need, or something else, and why. */
export default defineDuty({
  id: 'homeless/decide', title: 'Decide what we owe them', answers: ['HM-1'], catalogue: 'D-HO04', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 10 }, 'What is owed to a homeless young person is decided within ten working days of their coming. That is Tarrowmouth’s own choice; an assessment of any child may take longer, and theirs should not.'),
    ...manxHomeless('A homeless young person of 16 or 17 is to be assessed thoroughly.'),
  ],
  arises: (t) => came(t).map((of) => ({ key: of.entry.record, of, at: of.step.happened, because: [of.step.current.id] })),
  metBy: ({ entry }) => after(null, entry.all('decided'), ({ outcome }) => (outcome ? null : 'Something was written, but no decision')),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide', kind: 'homeless-young-person', step: 'decided' },
  meets: ['A decision, whichever it is, with its reason.'],
  doesNotMeet: ['A bed for tonight.', 'Being seen together with housing.'],
})
