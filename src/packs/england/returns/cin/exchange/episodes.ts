import { dayOf, earliest, isBefore, latest, type When } from '../../../../../calendar/index.ts'
import type { Entry, RecordId, StepView, Timeline } from '../../../../../ledger/index.ts'
import { byTheEnd, during, inOrder, type Period } from '../../../../../returns/exchange/index.ts'
import { referral } from '../../../../common/records/referral.ts'
import { needsWork } from '../../../../common/statuses/child-in-need.ts'

type Bodies = NonNullable<typeof referral.bodies>

/** What the census calls CIN details: a referral, and the time from it until it was closed. */
export interface Episode {
  /** The referral; null when there is none, and things were done that should have begun with one. */
  readonly record: RecordId | null
  readonly received: StepView<Bodies['received']> | null
  /** Whether it was decided that nothing more is needed from social care; null while nobody has decided. */
  readonly noFurther: boolean | null
  /** When work ended that had begun. A referral that needed none does not end. */
  readonly ended: When | null
  readonly reason: string | null
}

/** Where there is no referral. */
export const noReferral: Episode = { record: null, received: null, noFurther: null, ended: null, reason: null }

/** The episodes a census of the year is about: those open on any day of it, and referrals of the year that needed nothing more. */
export const episodesIn = (t: Timeline, period: Period): readonly Episode[] =>
  inOrder(t.each(referral).flatMap((r) => episode(r, period)), (e) => e.received?.happened ?? { day: period.start })

function episode(r: Entry<Bodies>, period: Period): readonly Episode[] {
  const received = r.at('received')
  if (!received) return []
  const decisions = r.all('decided').filter((d) => d.body.outcome), work = decisions.find((d) => needsWork.has(d.body.outcome))
  const otherwise = work && decisions.find((d) => d.sequence > work.sequence && !needsWork.has(d.body.outcome)), closed = r.at('closed')
  const ended = closed?.happened ?? otherwise?.happened ?? null, last = decisions.at(-1)
  // What needed no work was over when that was decided.
  const over = ended ?? (work ? null : last?.happened ?? null)
  if (!during(received.happened, over, period)) return []
  const shown = byTheEnd(ended, period)
  return [{
    record: r.record, received, noFurther: last ? work === undefined : null, ended: shown ? ended : null, reason: shown ? closed?.body.reason ?? null : null,
  }]
}

/**
 * The referral something belongs to: the one it names, else the one that was open when it began, else the last before it, else the
 * first there is. Null where there is no referral at all.
 */
export function belongsTo(episodes: readonly Episode[], began: When, names?: string): RecordId | null {
  const named = names === undefined ? undefined : episodes.find((e) => e.record === names)
  const before = episodes.filter((e) => e.received !== null && dayOf(earliest(e.received.happened)) <= dayOf(latest(began)))
  const open = before.findLast((e) => e.ended === null ? e.noFurther !== true : isBefore(e.ended, began) !== 'yes')
  return (named ?? open ?? before.at(-1) ?? episodes[0])?.record ?? null
}
