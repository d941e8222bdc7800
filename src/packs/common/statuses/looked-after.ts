import { isAtOrBefore, isBefore } from '../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../ledger/index.ts'
import type { Context } from '../../../readings/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { careEpisode } from '../records/care-episode.ts'
import { legalStatus } from './legal-status.ts'

/**
 * The authority looks after the child: from the start of care to its end. The law is the one written for the child since; that of the
 * day care started only while nobody wrote another.
 */
export const lookedAfter = defineStatus({
  id: 'looked-after',
  title: 'In care',
  about: 'child',
  answers: ['CA-1', 'CA-2'],
  tone: 'none',
  icon: 'shield',
  chip: true,
  spans: (t, c) => fromEach(t.each(careEpisode), (r) => {
    const started = r.at('started')
    return between(r.record, started, r.at('ended'), { legalStatus: started?.body.legalStatus ?? null }).map((care) => underLatest(care, t, c))
  }),
})

/** The latest law that began in this time in care. One that ended with nothing after it leaves the law unknown while care goes on. */
function underLatest(care: StatusSpan, t: Timeline, c: Context): StatusSpan {
  const law = legalStatus.spans(t, c).findLast((l) => (l.to === null || isAtOrBefore(l.to, care.from) !== 'yes') && (care.to === null || isBefore(care.to, l.from) !== 'yes'))
  if (!law) return care
  const known = law.to === null || care.to !== null
  return { ...care, because: [...care.because.slice(0, 1), ...law.because.slice(0, 1), ...care.because.slice(1)], detail: { legalStatus: known ? (law.detail?.['under'] ?? null) : null } }
}
