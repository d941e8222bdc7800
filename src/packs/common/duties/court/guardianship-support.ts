import { day } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { specialGuardianship } from '../../records/special-guardianship.ts'
import { untilMet } from '../steps.ts'
import { inEngland } from './law.ts'

/** The help a special guardian was promised is looked at again each year, with the child and the guardian. */
export default defineDuty({
  id: 'court/guardianship-support', title: 'Look at the guardian’s help again', answers: ['PE-2'], catalogue: 'D-SG02', about: 'child',
  versions: inEngland({
    from: day('2005-12-30'), within: { months: 12 }, basis: 'regulation', cite: 'Special Guardianship Regulations 2005, regulations 17 and 18',
    href: 'https://www.legislation.gov.uk/uksi/2005/1109/made', status: 'partly verified',
    says: 'Help given to a special guardian is reviewed. That it is at least once a year we have read in a Welsh procedure and not yet in the English text.',
  }),
  arises: (t) => t.each(specialGuardianship).flatMap((entry) => [...entry.all('support-plan'), ...entry.all('support-reviewed')].map((step) => ({
    key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id],
  }))),
  metBy: ({ entry, step }) => untilMet([...entry.all('support-plan'), ...entry.all('support-reviewed')].filter((s) => s.sequence > step.sequence).map((s) => ({ step: s, counts: 'yes' }))),
  notNeeded: ({ entry }) => {
    const ended = entry.at('ended')
    return ended ? { why: 'Special guardianship came to an end', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the review', kind: 'special-guardianship', step: 'support-reviewed' },
  meets: ['Looking at the help again with the child and the guardian.', 'A new support plan.'],
  doesNotMeet: ['Paying the allowance again.'],
})
