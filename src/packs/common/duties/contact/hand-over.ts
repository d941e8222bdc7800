import { addWorkingDays, dayOf, isWorkingDay, latest, londonText, londonToInstant, type Jurisdiction, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { contact } from '../../records/contact.ts'
import { outOfHoursHandover } from '../../records/out-of-hours-handover.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'

/** When the day begins at Tarrowmouth. */
const morning = '09:00'

/** What came in at night is taken on by a person with a name before the working day begins. */
export default defineDuty({
  id: 'contact/hand-over', title: 'Take on what came in overnight', answers: ['FD-5'], catalogue: 'D-FD07', about: 'child',
  versions: [
    ...ourOwn('by the date given',
      'What came in out of hours is taken on by somebody named by nine in the morning of the next working day. That is Tarrowmouth’s own choice: no national rule '
        + 'gives a time.'),
    ...manxUnknown('The inspection of 2023 wrote about the handover from night to day on the Island.'),
  ],
  arises: (t, c) => leftByNight(t).map((step) => {
    const at = nextMorning(step.happened, c.jurisdiction)
    return { key: step.record, of: step, at: step.happened, because: [step.current.id], ...(at ? { by: at } : {}) }
  }),
  metBy: (night, t) => untilMet(fromEach(t.each(outOfHoursHandover), (entry) => fromEach(entry.all('taken-on'), (step): readonly Candidate[] => {
    const names = step.body.contact ?? entry.at('handed')?.body.contact
    const mine = entry.record === night.record || names === night.record ? 'yes' : names === undefined ? notBefore(step.happened, night.happened) : 'no'
    if (mine === 'no') return []
    if (!step.body.by) return [{ step, counts: 'no', why: 'Taken on, but by nobody by name' }]
    if (entry.record === night.record || names === night.record) return [{ step, counts: 'yes' }]
    return [{ step, counts: 'cannot tell', why: mine === 'yes' ? 'It does not say which contact it is about' : tooRough }]
  }))),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Take it on', kind: 'out-of-hours-handover', step: 'taken-on' },
  meets: ['Somebody by name says that they take it on, and what they do first.'],
  doesNotMeet: ['A handover nobody has answered.', 'A team’s inbox.', 'An email that was read.'],
})

/** Contacts that came out of hours, and what the night handed over that belongs to none of them. */
export const leftByNight = readOnce((t: Timeline): readonly StepView[] => {
  const contacts = t.all(contact, 'received').filter((s) => s.body.outOfHours)
  const known = contacts.map((s) => s.record)
  const handed = t.all(outOfHoursHandover, 'handed').filter((s) => !known.includes(s.body.contact ?? ''))
  return [...contacts, ...handed]
})

/** Nine on the next working day: the same day when it came before nine. Null when the calendar cannot tell. */
export function nextMorning(at: When, where: Jurisdiction): When | null {
  const last = latest(at), of = dayOf(last)
  const early = isWorkingDay(of, where) === 'yes' && londonText(last).slice(11) < morning
  const day = early ? of : addWorkingDays(of, 1, where)
  return typeof day === 'string' ? { at: londonToInstant(`${day} ${morning}`) } : null
}

/** The first taking on, by somebody named, of what came at one night; null while nobody has it. */
export const takenOn = (night: StepView, t: Timeline) => fromEach(t.each(outOfHoursHandover), (entry) => entry.all('taken-on').filter((step) =>
  step.body.by !== undefined && (entry.record === night.record || (step.body.contact ?? entry.at('handed')?.body.contact) === night.record)))
  .toSorted((a, b) => (latest(a.happened) < latest(b.happened) ? -1 : 1))[0] ?? null
