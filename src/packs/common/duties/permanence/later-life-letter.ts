import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { adoptionGuidance, manxAdoptionOwn } from './adoption-law.ts'
import { fromEach, type From } from './adoptions.ts'

/** The child’s story goes with them: a letter to read when they are older, and the book of their life so far. */
export default defineDuty<From>({
  id: 'permanence/later-life-letter', title: 'Give their story and letter', answers: ['PE-2', 'PE-3'], catalogue: 'D-AD12', about: 'child',
  versions: [
    ...adoptionGuidance({ workingDays: 10 }, 'https://www.proceduresonline.com/oneadoption/oneadoption/g_later_life_lett.html', 'verified',
      'The letter for when a child is older is given to the adopters within ten working days of the day the adoption is celebrated. We count the book of their life with it; where no celebration is written, from the order.'),
    ...manxAdoptionOwn('By when an adopted child on the Isle of Man has the story of their life.'),
  ],
  arises: (t) => fromEach(t, (e) => e.all('order-made')).map((a) => {
    const on = a.of.entry.at('order-made')?.body.celebrated
    return on ? { ...a, at: { day: on } } : a
  }),
  metBy: ({ entry }) => after(null, entry.all('letter-given'), (b) => (b.letter === true && b.book === true ? null
    : b.letter === undefined || b.book === undefined ? { unsure: 'It does not say whether both were given' } : 'One of the two is still missing')),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say they were given', kind: 'adoption', step: 'letter-given' },
  meets: ['The letter and the book, both given to the family.'],
  doesNotMeet: ['A letter in our files.', 'One without the other.'],
})
