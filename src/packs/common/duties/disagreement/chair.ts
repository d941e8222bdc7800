import { manxDisagreement } from '../early-help/law.ts'
import { ourOwn } from '../sources.ts'
import { stageDuty } from './stages.ts'

/** The last word, and what both sides do differently next time. */
export default stageDuty({
  id: 'disagreement/chair', title: 'Have the partnership’s chair decide', catalogue: 'D-ES04', stage: 4,
  versions: [
    ...ourOwn({ workingDays: 10 },
      'The chair of the safeguarding partnership decides for good within ten working days, and what both sides learn from it is written. That is Tarrowmouth’s own choice.'),
    ...manxDisagreement('The Safeguarding Board there has an independent chair.', 'https://www.proceduresonline.com/iom/scb/chapters/p_pref_and_intro.html'),
  ],
  owner: 'head-of-service', escalates: [{ after: { hours: 0 }, to: 'director' }],
  meets: ['A decision with what both sides learn from it.'],
  doesNotMeet: ['A decision with nothing learned: it counts from when that is written.', 'Taking it up again: there is nowhere further to go.'],
})
