import type { Entry } from '../../../../../ledger/index.ts'
import { between, byTheEnd, during, inOrder, say, type Bringing, type Said } from '../../../../../returns/exchange/index.ts'
import { assessment } from '../../../../common/records/assessment.ts'
import { referral } from '../../../../common/records/referral.ts'
import type { Assessment } from '../modules.ts'
import { dayAt, dayByTheEnd } from './days.ts'
import { moduleCin, type Asking, type SentModule } from './define.ts'
import { belongsTo } from './episodes.ts'
import { rowOf, type Told } from './told.ts'

/** Assessments of a child's needs: begun, looked at halfway, and authorised with the factors that were found. */
export const assessments = moduleCin<'Assessments'>({
  module: 'Assessments',
  needs: ['AssessmentActualStartDate'],
  kinds: [assessment],
  says: (modules, b, told) => modules.flatMap((m) => one(m, b, told)),
  sends: (t, s) => inOrder(t.each(assessment).flatMap((e) => sent(e, s)), (x) => x.from).map((x) => x.module),
})

function one(m: Assessment, b: Bringing, told: Told): readonly Said[] {
  const name = told.name(m), { AssessmentActualStartDate: on, AssessmentAuthorisationDate: authorised, AssessmentFactors: factors } = m
  if (name === null || on === null) return []
  const from = m.within && told.name(m.within)
  return [
    say(b, assessment, 'begun', {
      name, happened: { day: on }, body: { referral: from ? b.record(referral, from) : null, lookOn: m.AssessmentInternalReviewDate },
      columns: { lookOn: 'AssessmentInternalReviewDate', happened: 'AssessmentActualStartDate' }, rows: [rowOf(m)],
    }),
    // When the factors were written down is not said: by when it was authorised, else by the end of the year.
    ...(factors.length === 0 ? [] : [say(b, assessment, 'written', {
      name, lasting: ['factors'], happened: authorised ? { day: authorised } : between(on, b.period.end), body: { factors }, columns: { factors: 'AssessmentFactors' }, rows: [rowOf(m)],
    })]),
    ...(authorised === null ? [] : [say(b, assessment, 'approved', {
      name, happened: { day: authorised }, body: { agreed: true }, columns: { happened: 'AssessmentAuthorisationDate' }, rows: [rowOf(m)],
    })]),
  ]
}

/** Kinds that look at somebody else's needs, which the census does not ask about. */
const ofOthers: ReadonlySet<string | undefined> = new Set(['YC', 'PC'])

/** One that began by the end of the year and was not over before it. Factors are asked for once it is authorised. One a manager stopped ended that day. */
function sent(e: Entry<NonNullable<typeof assessment.bodies>>, { period, episodes }: Asking) {
  const begun = e.at('begun'), agreed = e.all('approved').find((s) => s.body.agreed === true) ?? null, over = agreed ?? e.at('stopped')
  if (!begun || ofOthers.has(begun.body.kind) || !during(begun.happened, over?.happened ?? null, period)) return []
  const looked = e.all('checkpoint').map((s) => dayByTheEnd(s.happened, period)).findLast((on) => on !== null)
  const done = byTheEnd(over?.happened, period), factors = done ? e.all('written').findLast((s) => s.body.factors)?.body.factors ?? [] : []
  const module: SentModule = {
    within: belongsTo(episodes, begun.happened, begun.body.referral), record: e.record, cells: {
      AssessmentActualStartDate: dayAt(begun.happened), AssessmentInternalReviewDate: begun.body.lookOn ?? looked,
      AssessmentAuthorisationDate: done ? dayAt(over?.happened) : null, AssessmentFactors: factors.join(' '),
    },
  }
  return [{ from: begun.happened, module }]
}
