import { dayOf, earliest, type Day } from '../../calendar/index.ts'
import type { Entry, RecordId, StepView, SubjectId, Timeline } from '../../ledger/index.ts'
import { guidance } from './records/guidance.ts'
import { words } from './duties/steps.ts'

type Guidance = NonNullable<(typeof guidance)['bodies']>

/** A page of guidance as it stands: the newest wording, whose it is, and by when it is looked at again. */
export interface GuidancePage {
  readonly record: RecordId
  readonly title: string
  readonly kind: string | null
  readonly text: string
  /** Record types it stands beside, by id. */
  readonly beside: readonly string[]
  readonly owner: SubjectId | null
  /** Null when nobody wrote one: then nobody can tell whether it is out of date, and it is shown as such. */
  readonly reviewBy: Day | null
  /** When somebody last said that it is right as it stands, by writing it or by looking at it again. */
  readonly reviewed: { readonly on: Day; readonly by: SubjectId | null }
  /** Said at the last look: not right any more, and no new wording since. */
  readonly wrong: boolean
  /** Every wording, newest first. */
  readonly versions: readonly StepView<Guidance['written']>[]
  readonly withdrawn: StepView<Guidance['withdrawn']> | null
}

const on = (step: StepView<unknown>): Day => dayOf(earliest(step.happened))

function pageOf(entry: Entry<Guidance>): readonly GuidancePage[] {
  const versions = entry.all('written').toReversed(), newest = versions[0]
  if (!newest) return []
  // An answer left out of a new wording is as it was before: nobody stops owning a page by not being typed again.
  const said = <K extends keyof Guidance['written']>(field: K): Guidance['written'][K] | undefined => versions.find((v) => v.body[field] !== undefined)?.body[field]
  const looks = entry.all('reviewed').filter((r) => r.sequence > newest.sequence)
  const right = looks.findLast((r) => r.body.still !== false)
  return [{
    record: entry.record, title: words(said('title')) ?? 'A page with no title', kind: said('kind') ?? null, text: newest.body.text ?? '',
    beside: (said('beside') ?? []).flatMap((row) => row.form ?? []), owner: said('owner') ?? null,
    reviewBy: right?.body.next ?? said('reviewBy') ?? null,
    reviewed: { on: on(right ?? newest), by: right ? (right.body.by ?? null) : newest.current.author },
    wrong: looks.at(-1)?.body.still === false, versions, withdrawn: entry.at('withdrawn'),
  }]
}

/** Every page of guidance an authority ever wrote. */
export const guidanceIn = (authority: Timeline): readonly GuidancePage[] => authority.each(guidance).flatMap(pageOf)

/** How a page stands on a day. */
export type GuidanceState = 'current' | 'overdue' | 'no review day' | 'withdrawn'

export function guidanceState(page: Pick<GuidancePage, 'reviewBy' | 'wrong' | 'withdrawn'>, today: Day): GuidanceState {
  if (page.withdrawn) return 'withdrawn'
  if (page.wrong) return 'overdue'
  if (page.reviewBy === null) return 'no review day'
  return page.reviewBy < today ? 'overdue' : 'current'
}

const order: readonly GuidanceState[] = ['overdue', 'no review day', 'current', 'withdrawn']

/** Overdue first, then by the day they are looked at again. */
export const inReviewOrder = (pages: readonly GuidancePage[], today: Day): readonly GuidancePage[] => [...pages].sort((a, b) =>
  order.indexOf(guidanceState(a, today)) - order.indexOf(guidanceState(b, today)) || (a.reviewBy ?? '').localeCompare(b.reviewBy ?? '') || a.title.localeCompare(b.title))
