import { addMonths, dayOf, latest } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { homeEducation } from '../../records/home-education.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** Months to the first look, and to the next where nobody wrote a day. */
const first = 3, next = 12

/** A child taught at home is not looked at once and then forgotten. It is a talk with the family about how it goes, and no inspection. */
export default defineDuty({
  id: 'school/taught-at-home-look', title: 'Look at how being taught at home goes', answers: ['ED-3'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn('by the date given', 'Somebody looks with the family at how it goes within three months of a child being taught at home, and then by the day they agreed, or within a year. That is Tarrowmouth’s own '
      + 'choice: the law has councils find out who is not taught as they should be, and gives no number.'),
    ...manxOwn('How soon a child taught at home on the Isle of Man is looked at.'),
  ],
  arises: (t) => t.each(homeEducation).flatMap((entry) => [...entry.all('began').slice(0, 1), ...entry.all('looked-at')].map((step) => ({
    key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id],
    by: { day: entry.all('looked-at').find((s) => s.fact === step.fact)?.body.next ?? addMonths(dayOf(latest(step.happened)), step.step === 'began' ? first : next) },
  }))),
  metBy: ({ entry, step }) => after(step.happened, entry.all('looked-at').filter((s) => s.fact !== step.fact && s.sequence > step.sequence),
    (b) => b.suitable === undefined ? 'It does not say whether it is the education they need' : null),
  notNeeded: ({ entry }) => {
    const ended = entry.at('ended')
    return ended ? { why: 'They are no longer taught at home', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Look at how it goes', kind: 'home-education', step: 'looked-at' },
  meets: ['Looking at what they learn, with a yes, a no or not sure. Not sure is an answer.'],
  doesNotMeet: ['A letter nobody answered.', 'What the old school thinks.'],
})
