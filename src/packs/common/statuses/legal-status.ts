import { earliest, isBefore, type When } from '../../../calendar/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { legalStatus as record } from '../records/legal-status.ts'

/**
 * The law a child is in care under, one stretch after another: until it is said to have ended, or the next began. An order's own last
 * day does not end it here, because nobody has said what holds instead: that is owed, and never silent.
 */
export const legalStatus = defineStatus({
  id: 'legal-status',
  title: 'Law they live under',
  about: 'child',
  answers: ['CA-1', 'LG-1'],
  tone: 'none',
  icon: 'law',
  chip: false,
  spans: (t) => {
    const all = t.each(record).flatMap((r) => { const began = r.first('began'); return began ? [{ r, began, ended: r.at('ended') }] : [] })
      .sort((a, b) => (earliest(a.began.happened) < earliest(b.began.happened) ? -1 : earliest(a.began.happened) > earliest(b.began.happened) ? 1 : 0))
    return all.map(({ r, began, ended }, i) => ({
      key: r.record, from: began.happened, to: endOf(ended?.happened ?? null, all[i + 1]?.began.happened ?? null),
      because: [began.fact, ...(ended ? [ended.fact] : [])], detail: { under: began.body.under ?? null },
    }))
  },
})

/** What was written as the end, unless the next surely began before it. */
const endOf = (ended: When | null, next: When | null): When | null => !ended || !next ? ended ?? next : isBefore(next, ended) === 'yes' ? next : ended
