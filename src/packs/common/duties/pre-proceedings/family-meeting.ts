import { day, isBefore } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { familyGroupMeeting } from '../../records/family-group-meeting.ts'
import { preProceedings } from '../../records/pre-proceedings.ts'
import { proceedings } from '../../records/proceedings.ts'
import { aboutCare } from '../court/cases-in-court.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { begun } from './since.ts'

/** Before a court is asked, the family is offered a meeting of its own: or a manager writes how that would harm the child. */
export default defineDuty({
  id: 'pre-proceedings/family-meeting', title: 'Offer the family a meeting of its own', answers: ['PP-1', 'FA-1'], catalogue: 'D-PL01', about: 'child',
  versions: ourOwn({ workingDays: 5 },
    'The family is offered a meeting of its own with the letter before proceedings, or within five working days when a case went straight to court. '
      + 'The number is Tarrowmouth’s own '
      + 'choice. An Act that waits for its day will make the offer a duty before court.'),
  waiting: [{
    where: 'england', passed: day('2026-04-29'), within: 'by the date given', basis: 'act', numberBasis: 'act',
    law: {
      cite: 'Children Act 1989, section 31ZA, as the Children’s Wellbeing and Schools Act 2026, section 1, will insert it', href: 'https://www.legislation.gov.uk/id/ukpga/2026/21/section/1',
      checkedOn: day('2026-11-21'), status: 'verified',
      says: 'Before a council asks a court for a care or supervision order it offers the family a meeting to make their own plan, unless that would not be best for the child. The Secretary of State names the day it starts; none has been named.',
    },
  }],
  arises: (t) => starts(t).map((step) => ({ key: step.record, of: step, at: step.happened, because: [step.current.id] })),
  metBy: (start, t): readonly Candidate[] => [
    ...t.each(familyGroupMeeting).flatMap((e) => {
      const ended = e.at('ended')
      const earlier = ended !== null && isBefore(ended.happened, start.happened) === 'yes'
      const offers = [...e.all('offered'), ...e.all('held')].map((step): Candidate => earlier ? { step, counts: 'no', why: 'That was an earlier time, and it was over' } : { step, counts: 'yes' })
      return [...offers, ...e.all('not-offered').filter((s) => isBefore(s.happened, start.happened) !== 'yes').map((step) => reasoned(step, step.body.why))]
    }),
    ...(t.find(preProceedings, start.record)?.all('letter-sent') ?? []).filter((s) => s.body.familyMeeting !== undefined)
      .map((step): Candidate => step.body.familyMeeting ? { step, counts: 'yes' } : reasoned(step, step.body.whyNot)),
  ],
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Offer a family meeting', kind: 'family-group-meeting', step: 'offered' },
  meets: ['An offer, in the letter or by itself, whatever the family answers.', 'A manager’s reason why offering it would harm the child.'],
  doesNotMeet: ['A meeting we chaired.', 'Not offering it and not saying why.'],
})

const reasoned = (step: StepView, why: string | undefined): Candidate =>
  words(why) ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Not offered, and why is not written' }

/** Pre-proceedings; or a case about care that came with none before it. */
const starts = (t: Timeline): readonly StepView[] => {
  const before = begun(t).map((b) => b.decided)
  const straight = t.each(proceedings).flatMap((e) => e.first('issued') ?? []).filter((s) => aboutCare(s.body.asks))
  return before.length > 0 ? before : straight
}
