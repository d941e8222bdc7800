import { dayOf, latest } from '../../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../../ledger/index.ts'
import type { Period } from '../../../../../returns/exchange/index.ts'
import { bornOn } from '../../../../common/families/age.ts'
import { dentalCheck } from '../../../../common/records/dental-check.ts'
import { healthAssessment } from '../../../../common/records/health-assessment.ts'
import { strengthsAndDifficulties } from '../../../../common/records/strengths-and-difficulties.ts'
import { youthJustice } from '../../../../common/records/youth-justice.ts'
import { reaches } from '../child.ts'
import { inPeriod } from './days.ts'

/** A sentence of a court, and cautions: what the return counts as convicted. Help freely chosen, bail and remand are not. */
const convictions: ReadonlySet<string | undefined> = new Set(['CAUTION', 'CONDITION', 'REFERRAL', 'REPAIR', 'YRO', 'CUSTODY'])
type Scored = NonNullable<(typeof strengthsAndDifficulties)['bodies']>['scored']

/**
 * What the records of a year say of a child's health by themselves. What none of them says stays unanswered: that nobody wrote of a dentist
 * does not mean there was none.
 */
export function healthRecorded(t: Timeline, period: Period) {
  const inYear = <B>(steps: readonly StepView<B>[]): readonly StepView<B>[] => steps.filter((s) => inPeriod(s.happened, period))
  const assessments = inYear(t.all(healthAssessment, 'done')), immunised = assessments.findLast((s) => s.body.immunised === 'yes' || s.body.immunised === 'no')?.body.immunised
  const born = bornOn(t), ten = reaches(born, 10)
  return {
    assessed: assessments.length > 0 || undefined, teeth: inYear(t.all(dentalCheck, 'checked')).length > 0 || undefined,
    immunised: immunised === undefined ? undefined : immunised === 'yes',
    convicted: (ten !== null && ten <= period.end && inYear(t.all(youthJustice, 'began')).some((s) => convictions.has(s.body.rests))) || undefined,
  }
}

/**
 * The carer's score of the year, or why there is none: the last with a score, else the last with a reason. Asked of those who were four by
 * the end of the year and not yet seventeen as it began (rules 188 and 189); without a date of birth nobody can tell, and it is given.
 */
export function scoreOf(t: Timeline, period: Period): StepView<Scored> | null {
  const born = bornOn(t), four = reaches(born, 4), seventeen = reaches(born, 17)
  if ((four !== null && four > period.end) || (seventeen !== null && seventeen <= period.start)) return null
  const carers = t.all(strengthsAndDifficulties, 'scored').filter((s) => inPeriod(s.happened, period) && s.body.by !== 'child' && s.body.by !== 'school')
    .toSorted((a, b) => (dayOf(latest(a.happened)) < dayOf(latest(b.happened)) ? -1 : 1))
  return carers.findLast((s) => s.body.score !== undefined) ?? carers.findLast((s) => s.body.noScore !== undefined) ?? null
}
