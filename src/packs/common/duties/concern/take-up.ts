import { addWorkingDays, dayOf, isWorkingDay, latest, londonText, type Jurisdiction, type When } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { concern } from '../../records/concern.ts'
import { untilMet } from '../steps.ts'
import { answers } from './answers.ts'
import { sameDay } from './law.ts'

/** When what is told counts as told on the next day, at Tarrowmouth. */
const afternoon = '17:00'

/** A worry somebody told on the page is read by a person, who takes it up or says why not. */
export default defineDuty({
  id: 'concern/take-up', title: 'Take up a worry told on our page', answers: ['FD-1'], catalogue: null, about: 'child',
  versions: sameDay,
  arises: (t, c) => t.each(concern).flatMap((entry) => {
    const told = entry.at('told')
    if (!told) return []
    const by = lastDay(told.happened, c.jurisdiction)
    return [{ key: entry.record, of: entry, at: told.happened, because: [told.current.id], ...(by ? { by } : {}), ...(told.body.reference ? { about: told.body.reference } : {}) }]
  }),
  metBy: (entry) => untilMet(answers(entry)),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 1 }, to: 'director' }],
  press: { label: 'Read it and take it up', kind: 'concern', step: 'taken-up' },
  meets: ['Somebody by name says which child it is, and begins the contact.', 'A decision that it goes no further, with the reason and what was done to find out.'],
  doesNotMeet: ['Having opened it.', 'A decision without a reason.'],
})

/** That day when it came on a working day before five; else the next working day. Null when the calendar cannot tell. */
function lastDay(at: When, where: Jurisdiction): When | null {
  const last = latest(at), of = dayOf(last)
  const today = isWorkingDay(of, where) === 'yes' && londonText(last).slice(11, 16) < afternoon
  const by = today ? of : addWorkingDays(of, 1, where)
  return typeof by === 'string' ? { day: by } : null
}
