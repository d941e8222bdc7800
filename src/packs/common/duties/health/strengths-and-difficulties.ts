import { addMonths, dayOf, latest, type When } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ageNotKnown, birthday, bornOn, later } from '../../families/age.ts'
import { again, type Round } from '../../families/again.ts'
import { strengthsAndDifficulties } from '../../records/strengths-and-difficulties.ts'
import { healthGuidance } from './law.ts'

/** Once a year somebody who cares for the child says how they feel and get on, from four until they turn seventeen. */
export default defineDuty({
  id: 'health/strengths-and-difficulties', title: 'Yearly strengths and difficulties', answers: ['HE-1'], catalogue: 'D-HE05', about: 'child',
  versions: healthGuidance({
    within: { months: 12 }, numberBasis: 'statutory guidance', status: 'verified',
    href: 'https://consultations.essex.gov.uk/business-support/strengths-difficulties-questionnaire/',
    says: 'The main carer of a child aged four to sixteen who has been in care for a year fills in the strengths and difficulties questions at '
      + 'least once in each yearly round. Councils choose the day; here it is twelve months from coming into care, from turning four, or from the last one.',
  }),
  ...again({ first: 'counted', done: scores, from: atTheAge }),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the score', kind: 'strengths-and-difficulties', step: 'scored' },
  meets: ['A score from 0 to 40 on the carer’s form.', 'The reason why there is none, as the return lists them.'],
  doesNotMeet: ['A form filled in by the child or the school: kept, and worth reading beside it.', 'A form with no score and no reason.'],
})

function scores(t: Timeline): readonly Candidate[] {
  return fromEach(t.each(strengthsAndDifficulties), (entry) => entry.all('scored').map((step): Candidate => {
    const { by, score, noScore } = step.body
    if (score === undefined) return noScore ? { step, counts: 'yes', why: 'No score, and the reason is written' } : { step, counts: 'no', why: 'There is no score on it, and no reason' }
    if (!Number.isInteger(score) || score < 0 || score > 40) return { step, counts: 'no', why: 'The score is not a whole number from 0 to 40' }
    if (by === undefined) return { step, counts: 'cannot tell', why: 'It does not say who filled it in' }
    return by === 'carer' ? { step, counts: 'yes' } : { step, counts: 'no', why: 'The main carer did not fill it in' }
  }))
}

/** From the later of the round's start and turning four; not owed when they will be seventeen by the time it is due. */
function atTheAge(round: Round, t: Timeline): When | typeof ageNotKnown | null {
  const born = bornOn(t)
  if (!born) return ageNotKnown
  const from = later(round.from, { day: birthday(born, 4) })
  return addMonths(dayOf(latest(from)), 12) < birthday(born, 17) ? from : null
}
