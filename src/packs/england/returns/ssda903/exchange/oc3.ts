import { dayIn, earliest, latest } from '../../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../../ledger/index.ts'
import { say, type Period } from '../../../../../returns/exchange/index.ts'
import { afterCareHome } from '../../../../common/codes/after-care-home.ts'
import { bornOn } from '../../../../common/families/age.ts'
import { afterCare } from '../../../../common/records/after-care.ts'
import { bornIn } from './born.ts'
import { timesInCare } from './times-in-care.ts'
import { inPeriod } from './days.ts'
import { table903 } from './define.ts'
import { hadLeftCare } from './left-care.ts'
import { around, birthdayIn, someTimeIn, type Birthday } from './some-time.ts'

type Heard = NonNullable<(typeof afterCare)['bodies']>['heard']

/**
 * Young people who have left care, as they were around the birthday in the year on which they turned 17 to 21: whether the authority is in
 * touch, what they mainly do, and where they live, with 1 when that suits them and 2 when not. 0: not in touch, so nobody knows.
 */
export const oc3 = table903<'OC3'>({
  table: 'OC3',
  needs: [],
  once: true,
  kinds: [afterCare],
  says: ([row], b, child) => {
    if (!row || (row.IN_TOUCH ?? row.ACTIV ?? row.ACCOM) === null) return []
    const turned = birthdayIn(bornIn(child)?.day ?? null, b.period)
    return [say(b, afterCare, 'heard', {
      name: b.period.end, happened: turned ? around(turned) : someTimeIn(b.period), rows: [row],
      body: { inTouch: row.IN_TOUCH, does: row.ACTIV, ...homeIn(row.ACCOM) }, columns: { inTouch: 'IN_TOUCH', does: 'ACTIV', livesIn: 'ACCOM', suits: 'ACCOM' },
    })]
  },
  sends: (t, { period }) => {
    const born = bornOn(t), turned = birthdayIn(born, period), heard = heardAround(t, turned, period)
    if (born && !(turned && turned.age >= 17 && turned.age <= 21)) return []
    if (heard) return [{ record: heard.record, cells: cellsOf(heard.body) }]
    return born && turned && hadLeftCare(t, born, turned.on) ? [{ record: timesInCare(t).at(-1)?.record ?? null, cells: {} }] : []
  },
})

/** A letter and a figure. A letter nobody knows is kept as it stands, so that it is refused by name; its figure then says nothing. */
function homeIn(cell: string | null): { readonly livesIn: string | null; readonly suits: boolean | null } {
  const [, letter = '', figure] = /^([A-Z0])([12])?$/.exec(cell ?? '') ?? []
  if (!afterCareHome.codes.some((c) => c.code === letter)) return { livesIn: cell, suits: null }
  return { livesIn: letter, suits: figure === undefined ? null : figure === '1' }
}

/** The last that was written of the weeks around the birthday; without one, the last of a time that is not known to the day. */
function heardAround(t: Timeline, turned: Birthday | null, period: Period): StepView<Heard> | null {
  const all = t.all(afterCare, 'heard').toSorted((a, b) => (latest(a.happened) < latest(b.happened) ? -1 : 1)), near = turned && around(turned)
  const within = all.filter((s) => near && earliest(s.happened) >= earliest(near) && latest(s.happened) <= latest(near))
  return within.at(-1) ?? all.findLast((s) => inPeriod(s.happened, period) && (turned === null || dayIn(s.happened) === null)) ?? null
}

/** No fixed home (S) and custody (X) never suit anybody (rule 133). */
function cellsOf({ inTouch, does, livesIn, suits }: Heard) {
  const unknown = inTouch !== undefined && inTouch !== 'YES' ? '0' : null, never = livesIn === 'S' || livesIn === 'X'
  return { IN_TOUCH: inTouch, ACTIV: does ?? unknown, ACCOM: livesIn === undefined ? unknown : `${livesIn}${suits === true ? '1' : suits === false || never ? '2' : ''}` }
}
