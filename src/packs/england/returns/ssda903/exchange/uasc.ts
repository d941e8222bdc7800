import { dayOf, earliest, latest, type When } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { say, ukDayOf, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import { unaccompanied } from '../../../../common/records/unaccompanied.ts'
import type { ChildTables } from '../child.ts'
import { caredForIn, knownFrom } from './times-in-care.ts'
import { inPeriod } from './days.ts'
import { table903 } from './define.ts'
import { sexCell } from './sexes.ts'

/** A child who was here without family in a year, and on which day that ended, or is to end (`DUC`). */
export interface HereAlone { readonly record: string; readonly until: When | null }

/** Whether the return of a period counts a child as unaccompanied, for Header (UASC) and the table UASC. One for whom it ended before the period is not (rule 104). */
export function hereAloneIn(t: Timeline, period: Period): HereAlone | null {
  for (const entry of t.each(unaccompanied).toReversed()) {
    const known = entry.at('known'), ended = entry.at('ended'), { until } = known?.body ?? {}
    if (!known || dayOf(earliest(known.happened)) > period.end || !(inPeriod(known.happened, period) || caredForIn(t, period))) continue
    const over = ended && dayOf(earliest(ended.happened)) <= period.end ? ended.happened : until ? { day: until } : null
    if (over === null || dayOf(latest(over)) >= period.start) return { record: entry.record, until: over }
  }
  return null
}

/**
 * Children seeking asylum on their own (UASC). Since when is not told: they are known to be so from the first day of the year, or of care. A
 * day that is still to come, the eighteenth birthday as a rule, is kept as what is expected.
 */
export const uasc = table903<'UASC'>({
  table: 'UASC',
  needs: [],
  once: true,
  kinds: [unaccompanied],
  says: ([row], b, child) => {
    const from = knownFrom(child, b.period), until = row?.DUC ?? null, over = until !== null && until <= b.period.end
    const rows = [...(row ? [row] : []), ...child.Header.filter((h) => h.UASC === '1')]
    if (rows.length === 0) return []
    return [
      say(b, unaccompanied, 'known', { name: 'here alone', happened: { day: over && until < from ? until : from }, body: { until: over ? null : until }, columns: { until: 'DUC' }, rows, lasting: [], cells: otherSex(child) }),
      ...(over && row ? [say(b, unaccompanied, 'ended', { name: 'here alone', happened: { day: until }, body: {}, columns: { happened: 'DUC' }, rows: [row] })] : []),
    ]
  },
  sends: (t, { period }) => {
    const alone = hereAloneIn(t, period)
    return alone ? [{ record: alone.record, cells: { SEX: sexCell(t, period), DUC: ukDayOf(alone.until) } }] : []
  },
})

/** The sex is taken from the header alone. */
const otherSex = ({ UASC: [row], Header: [header] }: ChildTables): Said['cells'] => (!row?.SEX || row.SEX === header?.SEX ? [] : [{
  table: row.table, row: row.row, column: 'SEX', why: 'The header gives another, or none, and only the header is read for it. Correct the one that is wrong.',
}])
