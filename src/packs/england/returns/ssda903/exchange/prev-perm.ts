import type { When } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { say, type Sending } from '../../../../../returns/exchange/index.ts'
import { earlierPermanence } from '../../../../common/records/earlier-permanence.ts'
import { caredForIn, knownFrom, timesInCare } from './times-in-care.ts'
import { inPeriod } from './days.ts'
import { table903 } from './define.ts'
import { partlyKnown, sayPartlyKnown } from './partly-known.ts'

/** An order that was to give a child a home for good before they came into care: asked of whoever came into care since April 2016. */
export const prevPerm = table903<'PrevPerm'>({
  table: 'PrevPerm',
  needs: [],
  once: true,
  kinds: [earlierPermanence],
  says: ([row], b, child) => {
    if (!row || (row.PREV_PERM ?? row.LA_PERM ?? row.DATE_PERM) === null) return []
    // A text that is no date is kept as it stands, so that it is refused by name.
    const made = row.DATE_PERM && (partlyKnown(row.DATE_PERM) ?? row.DATE_PERM as unknown as When)
    return [say(b, earlierPermanence, 'written', {
      name: 'earlier permanence', happened: { day: knownFrom(child, b.period) }, rows: [row], lasting: [],
      body: { order: row.PREV_PERM, authority: row.LA_PERM, ...(made === 'unknown' ? { nobodyKnowsWhen: true } : { made: made || null }) },
      columns: { order: 'PREV_PERM', authority: 'LA_PERM', made: 'DATE_PERM', nobodyKnowsWhen: 'DATE_PERM' },
    })]
  },
  sends: (t, { period }) => {
    const told = t.all(earlierPermanence, 'written').findLast((s) => inPeriod(s.happened, period) || caredForIn(t, period))
    if (!told) return unwritten(t, period)
    const { order, authority, made, nobodyKnowsWhen } = told.body
    return [{ record: told.record, cells: { PREV_PERM: order, LA_PERM: authority, DATE_PERM: made ? sayPartlyKnown(made) : nobodyKnowsWhen ? 'zz/zz/zzzz' : null } }]
  },
})

/** A row to be filled in, for a child who came into care in the period and of whom nobody has written it (rule 630). */
const unwritten = (t: Timeline, period: Sending['period']) =>
  timesInCare(t).filter((c) => inPeriod(c.from, period)).slice(-1).map(({ record }) => ({ record, cells: {} }))
