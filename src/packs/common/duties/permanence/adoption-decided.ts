import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { adoptionGuidance, manxAdoption } from './adoption-law.ts'
import { adoptionOver, fromEach, type From } from './adoptions.ts'

/** A review that says adoption leads to a decision, one way or the other, while the child is still the same size. */
export default defineDuty<From>({
  id: 'permanence/adoption-decided', title: 'Decide about adoption', answers: ['PE-2'], catalogue: 'D-AD01', about: 'child',
  versions: [
    ...adoptionGuidance({ months: 2 }, 'https://eastridingcs.trixonline.co.uk/chapter/presentation-of-childrens-cases-to-the-adoption-panel', 'verified',
      'Within two months of the review that says adoption is the plan, it goes to the officer who decides, or to the panel first.'),
    ...manxAdoption('Somebody decides there too.'),
  ],
  arises: (t) => fromEach(t, (e) => e.all('recommended')),
  metBy: ({ entry, step }) => after(step.happened, entry.all('approved'), (b) => (b.agreed === undefined ? 'It does not say what was decided' : null)),
  notNeeded: adoptionOver,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Decide', kind: 'adoption', step: 'approved' },
  meets: ['A yes or a no by the officer who decides, by name.'],
  doesNotMeet: ['Papers that wait for the panel.', 'An application to court without a decision.'],
})
