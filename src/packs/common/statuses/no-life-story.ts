import { dayOf, earliest, isBefore, type Day, type When } from '../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { inCare } from '../duties/care-review/reviews.ts'
import { birthday, bornOn } from '../families/age.ts'
import { lifeStory } from '../records/life-story.ts'

/** Years at which a band of ages begins. The last is the end of childhood. */
const bands = [[0, '0-3'], [4, '4-7'], [8, '8-11'], [12, '12-15'], [16, '16-17'], [18, null]] as const

/**
 * A child in care for whom nobody has begun the story of their life, or added to one: one span for each age they pass without it. A
 * seven-year-old who has been told nothing is in a register of seven-year-olds, and not only in a list of late tasks.
 */
export const noLifeStory = defineStatus({
  id: 'no-life-story',
  title: 'No life story yet',
  about: 'child',
  answers: ['PE-3'],
  tone: 'none',
  icon: 'heart',
  chip: false,
  spans: (t, c) => fromEach(inCare(t, c), (care) => {
    const begun = begunFor(care, t)
    const whole = { from: care.from, to: begun?.happened ?? care.to }
    if (whole.to && isBefore(whole.from, whole.to) !== 'yes') return []
    const because = [...care.because, ...(begun ? [begun.current.id] : [])]
    return byAge(whole, bornOn(t)).map(({ age, from, to }): StatusSpan => ({ key: `${care.key}:${age}`, from, to, because, detail: { age, since: dayOf(earliest(care.from)) } }))
  }),
})

/** The first thing of a story that was not finished before they came into care. */
function begunFor(care: StatusSpan, t: Timeline): StepView<unknown> | null {
  const stories = t.each(lifeStory).filter((e) => { const done = e.at('finished'); return !done || isBefore(done.happened, care.from) !== 'yes' })
  const steps: readonly StepView<unknown>[] = fromEach(stories, (e) => [...e.all('begun'), ...e.all('chapter')])
  return steps.toSorted((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))[0] ?? null
}

interface Stretch { readonly from: When; readonly to: When | null }

function byAge(whole: Stretch, born: Day | null): readonly (Stretch & { readonly age: string })[] {
  if (born === null) return [{ ...whole, age: 'not-known' }]
  return fromEach(bands, ([years, age], i) => {
    const end = bands[i + 1]?.[0]
    if (age === null || end === undefined) return []
    const [first, last]: readonly [When, When] = [{ day: birthday(born, years) }, { day: birthday(born, end) }]
    const from = isBefore(whole.from, first) === 'yes' ? first : whole.from, to = whole.to && isBefore(whole.to, last) === 'yes' ? whole.to : last
    return isBefore(from, to) === 'yes' ? [{ age, from, to }] : []
  })
}
