import { isBefore } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { IndicatorMember } from '../../../../readings/indicator/index.ts'
import type { Episode } from '../../duties/missing/episodes.ts'
import { during, inAny } from '../../duties/spans.ts'
import { placement } from '../../records/placement.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { livingAt } from '../../statuses/living-at.ts'

/** Where a child lived when they went missing: the kind of home as coded for the return, `none` when not in care, null when nobody can tell. */
export function kindOfPlace({ started }: Episode, t: Timeline, c: Context): string | null {
  const stays = livingAt.spans(t, c).filter((s) => during(started.happened, s) !== 'no')
  if (stays.length === 0) return inAny(started.happened, lookedAfter.spans(t, c)) === 'no' ? 'none' : null
  const sure = stays.filter((s) => isBefore(started.happened, s.from) === 'no')
  const types = new Set((sure.length > 0 ? sure : stays).map((s) => t.find(placement, s.key)?.at('started')?.body.type ?? null))
  return types.size === 1 ? [...types][0] ?? null : null
}

/** Counts a time missing by the kind of home it was from. */
export const fromPlace = (is: (kind: string) => boolean) => (e: Episode, t: Timeline, c: Context): Pick<IndicatorMember, 'counted' | 'why'> => {
  const kind = kindOfPlace(e, t, c)
  if (kind === null) return { counted: 'cannot tell', why: 'Where they lived then, or what kind of home it is, is not written' }
  return is(kind) ? { counted: 'yes' } : { counted: 'no', why: 'They lived elsewhere then' }
}
