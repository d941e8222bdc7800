import type { When } from '../../../../calendar/index.ts'
import { fromEach, type FactId, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { caseSummary } from '../../records/case-summary.ts'
import { childInNeed } from '../../statuses/child-in-need.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { ourOwn } from '../sources.ts'
import { during, joined } from '../spans.ts'
import { notBefore, tooRough, untilMet, words } from '../steps.ts'

/** A moment from which the next summary is counted, in one stretch of our work with the child. */
interface Start { readonly key: string; readonly at: When; readonly because: readonly FactId[]; readonly work: StatusSpan }

/** One page says who this child is and what happened, and it is never older than three months. */
export default defineDuty({
  id: 'summary/current', title: 'Keep the summary up to date', answers: ['AS-2', 'CL-6'], catalogue: 'D-MG05', about: 'child',
  versions: ourOwn({ months: 3 },
    'While we work with a child, their summary is written within three months and again within three months of each writing. That is Tarrowmouth’s own choice: no national rule '
      + 'gives a time.'),
  arises: (t, c) => starts(t, c).map((of) => ({ key: of.key, of, at: of.at, because: of.because })),
  metBy: (start: Start, t) => untilMet(fromEach(summaries(t).filter((s) => keyOf(s) !== start.key), (step): readonly Candidate[] => {
    const since = notBefore(step.happened, start.at)
    if (since === 'no') return []
    if (empty(step)) return [{ step, counts: 'no', why: 'It says neither what happened nor what we are worried about' }]
    return [since === 'yes' ? { step, counts: since } : { step, counts: since, why: tooRough }]
  })),
  notNeeded: ({ work }) => work.to ? { why: 'We no longer work with the child', fact: work.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the summary', kind: 'case-summary', step: 'written' },
  meets: ['A summary that says what happened, or what we are worried about now.'],
  doesNotMeet: ['A new day on the old page.', 'The chronology, which writes itself.'],
})

const summaries = (t: Timeline): readonly StepView<NonNullable<(typeof caseSummary)['bodies']>['written']>[] => t.all(caseSummary, 'written')
const keyOf = (s: StepView<unknown>): string => `${s.record}:${s.sequence}`
const empty = (s: StepView<{ readonly story?: string; readonly worries?: string }>): boolean => words(s.body.story) === null && words(s.body.worries) === null

const starts = (t: Timeline, c: Context): readonly Start[] => fromEach(working(t, c), (work) => [
  { key: work.key, at: work.from, because: work.because.slice(0, 1), work },
  ...summaries(t).filter((s) => !empty(s) && during(s.happened, work) === 'yes').map((s) => ({ key: keyOf(s), at: s.happened, because: [s.current.id], work })),
])

/** In need and in care are one stretch where one follows the other without a gap, so that no count starts again or falls between. */
const working = readOnceIn((t: Timeline, c: Context): readonly StatusSpan[] => joined([...childInNeed.spans(t, c), ...lookedAfter.spans(t, c)]))
