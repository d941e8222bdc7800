import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { viability } from '../../records/viability.ts'
import { manxBeforeCourt, notRead, practiceGuide } from './law.ts'

/** Somebody in the family who could care for the child hears within weeks whether it is looked at further. */
export default defineDuty({
  id: 'pre-proceedings/viability', title: 'Finish the first look at a family member', answers: ['PP-1', 'PE-2'], catalogue: 'D-PL07', about: 'child',
  versions: [...practiceGuide({ workingDays: 15 }, notRead,
    'A first look at a family member is finished within about fifteen working days, so that nobody comes forward too late. That is practice. We have '
      + 'read the number in no source yet.'),
  ...manxBeforeCourt('Family who could care for a child are looked at before court.')],
  arises: (t) => t.each(viability).flatMap((entry) => {
    const asked = entry.first('asked')
    return asked ? [{ key: entry.record, of: entry, at: asked.happened, because: [asked.current.id] }] : []
  }),
  metBy: (entry): readonly Candidate[] => [
    ...entry.all('seen').map((step): Candidate => ({ step, counts: 'no', why: 'Talked with them, and no result yet' })),
    ...entry.all('done').map((step): Candidate => step.body.result ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Written, and what it came to is not' }),
  ],
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the result', kind: 'viability', step: 'done' },
  meets: ['A result with its reasons, whichever it is.', 'That they no longer wish to.'],
  doesNotMeet: ['A phone call.', 'Checks sent for.'],
})
