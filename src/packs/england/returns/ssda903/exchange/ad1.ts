import type { Timeline } from '../../../../../ledger/index.ts'
import { say, ukDayOf, type Bringing, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import { adoption } from '../../../../common/records/adoption.ts'
import { permanencePlan } from '../../../../common/records/permanence-plan.ts'
import { adopted } from '../codes.ts'
import type { Ad1Row } from '../tables.ts'
import { decided, decisionsIn } from './adoption-decisions.ts'
import { adoptionsOf, matchedBy, type Adoption } from './adoptions.ts'
import { bit, figure, numberIn, yesNoIn } from './answers.ts'
import { timesInCare } from './times-in-care.ts'
import { inPeriod } from './days.ts'
import { table903 } from './define.ts'

/**
 * Children adopted in the year: when it was decided (DATE_INT) and matched, and who adopts. The day of the order is the end of their last
 * episode; where no episode ended so, what is told is kept and no order is taken to be made.
 */
export const ad1 = table903<'AD1'>({
  table: 'AD1',
  needs: ['DATE_INT'],
  once: true,
  kinds: [adoption, permanencePlan],
  says: (_, b, child) => decisionsIn(child).flatMap((d) => (d.ad1 ? [...decided(d, b, child), ...family(d.ad1, d.day, b)] : [])),
  sends: (t, { period }) => adoptedIn(t, period).map(({ record, of, at }) => {
    const { number, sexes, status, fostered } = of?.entry.at('adopters')?.body ?? {}
    return {
      record,
      cells: {
        DATE_INT: ukDayOf(of?.decided?.happened), DATE_MATCH: of && ukDayOf(matchedBy(t, at)), FOSTER_CARE: bit(fostered ?? of?.entry.at('placed')?.body.alreadyThere),
        NB_ADOPTR: figure(number), SEX_ADOPTR: sexes, LS_ADOPTR: status,
      },
    }
  }),
})

function family(row: Ad1Row, day: NonNullable<Ad1Row['DATE_INT']>, b: Bringing): readonly Said[] {
  const body = { number: numberIn(row.NB_ADOPTR), sexes: row.SEX_ADOPTR, status: row.LS_ADOPTR, fostered: yesNoIn(row.FOSTER_CARE) }, rows = [row], on = row.DATE_MATCH
  return [
    ...(on ? [say(b, permanencePlan, 'matched', { name: on, happened: { day: on }, body: {}, columns: { happened: 'DATE_MATCH' }, rows })] : []),
    ...(Object.values(body).every((v) => v === null) ? [] : [say(b, adoption, 'adopters', {
      name: day, happened: { day: on ?? day }, body, columns: { number: 'NB_ADOPTR', sexes: 'SEX_ADOPTR', status: 'LS_ADOPTR', fostered: 'FOSTER_CARE', happened: on ? 'DATE_MATCH' : 'DATE_INT' }, rows,
    })]),
  ]
}

/** Adoptions of the period: by the order, or where nobody wrote that, by how care ended. */
function adoptedIn(t: Timeline, period: Period) {
  const ways = adoptionsOf(t), made = ways.flatMap((of) => (of.order && inPeriod(of.order.happened, period) ? [{ record: of.entry.record, of, at: of.order.happened }] : []))
  if (made.length > 0) return made
  const left = timesInCare(t).findLast((c) => c.to !== null && inPeriod(c.to, period) && adopted.has(c.end)), of: Adoption | null = ways.findLast((w) => w.decided && !w.order && !w.ended) ?? null
  return left ? [{ record: of?.entry.record ?? left.record, of, at: left.to }] : []
}
