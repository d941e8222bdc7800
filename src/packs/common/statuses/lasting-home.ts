import { dayOf, earliest, isBefore, type When } from '../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { inCare } from '../duties/care-review/reviews.ts'
import { waysOf, type WayOn } from '../duties/permanence/ways.ts'
import { during } from '../duties/spans.ts'
import { permanencePlan } from '../records/permanence-plan.ts'

/**
 * A child in care waits for a home that lasts: one span for each way that was tried, so that the days in each can be seen and nobody
 * starts again unseen. The first, from coming into care, has no way yet.
 */
export const lastingHome = defineStatus({
  id: 'lasting-home',
  title: 'Waits for lasting home',
  about: 'child',
  answers: ['PE-1', 'PE-2'],
  tone: 'none',
  icon: 'home',
  chip: false,
  spans: (t, c) => fromEach(inCare(t, c), (care, i, all) => {
    const ways = waysOf(care, all[i - 1] ?? null, t), end = endOf(care, t)
    return fromEach(stretches(care, ways), ({ key, from, way, nth }, n, every): readonly StatusSpan[] => {
      const to = every[n + 1]?.from ?? end
      if (to && isBefore(from, to) !== 'yes') return []
      const next = every[n + 1]?.from ?? null
      const span: StatusSpan = { key, from, to, because: way ? [way.first.current.id] : care.because.slice(0, 1) }
      return [{ ...span, ...(to && to === end ? { because: [...span.because, ...lastFacts(care, t)] } : {}), detail: { nth: String(nth), ...planOf(way), ...seenIn(span, next, t) } }]
    })
  }),
})

interface Stretched { readonly key: string; readonly from: When; readonly way: WayOn | null; readonly nth: number }

/** Without a way at first; then one stretch for each way. One set before care began counts from the start of care. */
const stretches = (care: StatusSpan, ways: readonly WayOn[]): readonly Stretched[] => [
  ...(ways[0] && isBefore(care.from, ways[0].first.happened) !== 'yes' ? [] : [{ key: care.key, from: care.from, way: null, nth: 0 }]),
  ...ways.map((way, i) => ({
    key: `${way.first.record}:${way.first.sequence}:${care.key}`, way, nth: i + 1, from: isBefore(way.first.happened, care.from) === 'yes' ? care.from : way.first.happened,
  })),
]

const planOf = (way: WayOn | null) => ({ route: way?.route ?? null, parallel: way?.last.body.parallel ?? null, third: way?.third ?? null, by: way?.by ?? null })

/** What happened while this way was followed: the last look at it, and how far the search for a family has come. What was done as the next way began belongs to that. */
function seenIn(span: StatusSpan, next: When | null, t: Timeline) {
  const within = <B>(steps: readonly StepView<B>[]): readonly StepView<B>[] => steps.filter((s) => during(s.happened, span) !== 'no' && !(next && isBefore(s.happened, next) === 'no'))
  const plans = t.each(permanencePlan)
  const look = within(fromEach(plans, (e) => e.all('looked-at'))).at(-1) ?? null
  return {
    standsIn: look?.body.standsIn ?? null, lookedAt: onDay(look),
    looking: onDay(within(fromEach(plans, (e) => e.all('looking')))[0]), linked: onDay(within(fromEach(plans, (e) => e.all('linked')))[0]),
    matched: onDay(within(fromEach(plans, (e) => e.all('matched'))).at(-1)),
  }
}

const onDay = (step: StepView<unknown> | null | undefined): string | null => (step ? dayOf(earliest(step.happened)) : null)

const reachedIn = (care: StatusSpan, t: Timeline) => t.all(permanencePlan, 'reached').find((s) => during(s.happened, care) !== 'no') ?? null
const endOf = (care: StatusSpan, t: Timeline): When | null => reachedIn(care, t)?.happened ?? care.to
const lastFacts = (care: StatusSpan, t: Timeline): readonly string[] => {
  const reached = reachedIn(care, t)
  return reached ? [reached.current.id] : care.because.slice(-1)
}
