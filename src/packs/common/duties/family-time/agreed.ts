import type { StepView } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { familyTime } from '../../records/family-time.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { onceWritten, words } from '../steps.ts'
import { stays } from '../visit/stays.ts'

type Planned = NonNullable<NonNullable<(typeof familyTime)['bodies']>['planned']>
/** How often, or why there is none. */
const says = (b: Planned): boolean => (b.none ? words(b.whyNone) : words(b.howOften)) !== null
const counts = (step: StepView<Planned>): Candidate =>
  onceWritten(familyTime, step, says, (b) => (b.none ? 'It does not say why there is none' : 'It does not say how often'))

/** A child who comes into care is told when they see their family. The first home asks for it; it goes with them to the next. */
export default defineDuty({
  id: 'family-time/agreed', title: 'Agree time with family', answers: ['CA-8'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 10 },
      'Within ten working days of coming to live in care it is agreed whom the child sees, and how often; or said why nobody. That is Tarrowmouth’s own choice: the Act asks us to help them keep up, and gives no number.'),
    ...manxUnknown('A child in care on the Isle of Man is helped to keep up with their family too.'),
  ],
  arises: (t, c) => stays(t, c).slice(0, 1).map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (_, t) => t.all(familyTime, 'planned').map(counts),
  notNeeded: (stay) => stay.to ? { why: 'The child moved on', fact: stay.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Agree time with family', kind: 'family-time', step: 'planned' },
  meets: ['With whom, and how often.', 'That there is none for now, with why.'],
  doesNotMeet: ['A plan that says “as agreed with family”.'],
})
