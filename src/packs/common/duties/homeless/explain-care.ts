import { defineDuty } from '../../../../readings/duty/index.ts'
import { after, type Lack } from '../../families/after.ts'
import { words } from '../steps.ts'
import { homelessGuidance, manxHomeless, summary } from './law.ts'
import { came } from './nights.ts'

/** They are told what care is, what saying no means, and that an advocate can help; and what they said is kept in their words. */
export default defineDuty({
  id: 'homeless/explain-care', title: 'Explain care and offer an advocate', answers: ['HM-1'], catalogue: 'D-HO03', about: 'child',
  versions: [
    ...homelessGuidance({
      within: { workingDays: 1 }, numberBasis: 'local default', readAt: summary,
      says: 'A young person’s no to care counts only when they were properly and fully advised. No number of days was found: the end of the next working day is Tarrowmouth’s own choice.',
    }),
    ...manxHomeless('What they can choose is to be explained to a homeless young person.'),
  ],
  arises: (t) => came(t).map((of) => ({ key: of.entry.record, of, at: of.step.happened, because: [of.step.current.id] })),
  metBy: ({ entry }) => after(null, entry.all('explained'), lacks),
  notNeeded: ({ entry }) => {
    const decided = entry.all('decided').findLast((d) => d.body.outcome === 'not-homeless')
    return decided ? { why: 'It was decided that they are not homeless', fact: decided.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Explain what they can choose', kind: 'homeless-young-person', step: 'explained' },
  meets: ['Care explained, what follows from a no explained, an advocate offered, and their answer in their own words.'],
  doesNotMeet: ['A leaflet.', 'Asking whether they want care before they know what it is.'],
})

interface Explained { readonly care?: boolean; readonly other?: boolean; readonly advocate?: boolean; readonly choice?: string }

function lacks({ care, other, advocate, choice }: Explained): Lack {
  if (care === false) return 'Coming into care was not explained'
  if (other === false) return 'What a no would mean was not explained'
  if (advocate === false) return 'No advocate was offered'
  if (care === undefined || other === undefined || advocate === undefined) return { unsure: 'It does not say all that was explained and offered' }
  return words(choice) === null ? 'What they said to it is not written' : null
}
