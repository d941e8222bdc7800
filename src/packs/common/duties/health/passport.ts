import { dayOf, latest, type Day, type When } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ageNotKnown, birthday, bornOn } from '../../families/age.ts'
import { healthPassport } from '../../records/health-passport.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { healthGuidance, manxHealth } from './law.ts'

/** Whoever is in care at sixteen or later has their own health history in their hands by the day they turn eighteen. */
export default defineDuty({
  id: 'health/passport', title: 'Give them their health history', answers: ['HE-1', 'CL-9'], catalogue: 'D-HE10', about: 'child',
  versions: [
    ...healthGuidance({
      within: 'by the date given', numberBasis: 'local default', status: 'partly verified', href: 'https://knowsleychildcare.proceduresonline.com/p_care_leave_hh.html',
      says: 'A young person leaving care is given a summary of their health, with what is known of their birth. The guidance names no day: '
        + 'the eighteenth birthday is Tarrowmouth’s own choice.',
    }),
    ...manxHealth('A young person leaving care knows their own health history.'),
  ],
  arises: (t, c) => {
    const born = bornOn(t)
    return lookedAfter.spans(t, c).map((care) => ({
      key: care.key, of: care, because: care.because.slice(0, 1), ...(born ? { at: care.from, by: { day: birthday(born, 18) } } : { at: ageNotKnown }),
    }))
  },
  metBy: (_, t) => fromEach(t.each(healthPassport), (entry) => entry.all('given').map((step): Candidate => {
    if (step.body.accepted === undefined) return { step, counts: 'cannot tell', why: 'It was offered. Whether they took it is not written' }
    return step.body.accepted ? { step, counts: 'yes' } : { step, counts: 'no', why: 'They did not want it yet. It is kept for them and offered again' }
  })),
  // Whoever leaves at sixteen or seventeen still needs it; whoever goes home as a small child has parents who know.
  notNeeded: (care, t) => {
    const born = bornOn(t)
    return care.to && born && leftBefore(care.to, birthday(born, 16)) ? { why: 'They left care before they were sixteen', fact: care.because.at(-1) ?? null } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Give it to them', kind: 'health-passport', step: 'given' },
  meets: ['Their health history, written and in their hands, whenever they wanted it.'],
  doesNotMeet: ['A history written and kept in the file.', 'Offering it once when they did not want it.', 'Sending it to their doctor.'],
})

const leftBefore = (left: When, on: Day): boolean => dayOf(latest(left)) < on
