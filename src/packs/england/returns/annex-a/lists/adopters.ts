import type { Day } from '../../../../../calendar/index.ts'
import type { Entry, Timeline } from '../../../../../ledger/index.ts'
import { naming, say, type Bringing, type Said, type Sending, type SentRow } from '../../../../../returns/exchange/index.ts'
import { adopter } from '../../../../common/records/adopter.ts'
import { yesNo } from '../answers/answers.ts'
import { leftAdopting } from '../answers/leaving.ts'
import { byTheDay, dayByThen, inMonths } from '../days.ts'
import { listAnnexA } from '../define.ts'
import type { ListRow } from '../shapes.ts'

type Row = ListRow<'Adopters'>
type Bodies = NonNullable<typeof adopter.bodies>

/** The steps of the way to adopting, each with the column that gives its day, in the order of the list. */
const days = [
  ['stage-one', 'Date Stage 1 started'], ['stage-one-ended', 'Date Stage 1 ended'], ['stage-two', 'Date Stage 2 started'], ['stage-two-ended', 'Date Stage 2 ended'], ['applied', 'Date application submitted'],
  ['approved', 'Date application approved'], ['matched', 'Date adopter matched with child(ren)'], ['placed', 'Date child/children placed with adopter(s)'], ['order-made', 'Date of Adoption Order'],
  ['left', 'Date of leaving adoption process'],
] as const satisfies readonly (readonly [keyof Bodies, keyof Row])[]

/** People on the way to adopting of whom something happened in the twelve months before the day of the lists, or who were on it then. Each is an adult with a record of their own. */
export const adopters = listAnnexA<'Adopters'>({
  list: 'Adopters',
  needs: ['Date enquiry received'],
  kinds: [adopter],
  says: (rows, b) => {
    const name = naming()
    return rows.flatMap((r) => (r['Date enquiry received'] === null ? [] : one(r, r['Date enquiry received'], name(r['Date enquiry received']), b)))
  },
  sends: (t, s) => t.each(adopter).flatMap((e) => sent(e, t, s)),
})

const said = (answer: string | null): boolean | null => (answer === 'yes' ? true : answer === 'no' ? false : null)

function one(r: Row, asked: Day, name: string, b: Bringing): readonly Said[] {
  const of = { subject: b.child, about: 'adult' } as const, rows = [r]
  return [
    say(b, adopter, 'enquired', {
      name, of, happened: { day: asked }, body: { disability: said(r.Disability), mayFoster: said(r['Is the (prospective) adopter fostering for adoption?']) },
      columns: { disability: 'Disability', mayFoster: 'Is the (prospective) adopter fostering for adoption?', happened: 'Date enquiry received' }, rows,
    }),
    ...days.flatMap(([step, column]) => {
      const day = r[column]
      return day === null ? [] : [say(b, adopter, step, {
        name, of, happened: { day }, body: step === 'placed' ? { children: r['No. of children placed'] } : step === 'left' ? { reason: r['Reason for leaving adoption process'] } : {},
        columns: { happened: column, ...(step === 'placed' ? { children: 'No. of children placed' } : step === 'left' ? { reason: 'Reason for leaving adoption process' } : {}) }, rows,
      })]
    }),
  ]
}

function sent(e: Entry<Bodies>, _: Timeline, s: Sending): readonly SentRow[] {
  const asked = e.at('enquired'), left = e.at('left'), placed = e.at('placed'), steps = [asked, ...days.map(([step]) => e.at(step))]
  const answer = (yes: boolean | undefined): string | null => (yes === undefined ? null : yesNo.write(yes ? 'yes' : 'no'))
  if (!asked || !byTheDay(asked.happened, s) || !(steps.some((x) => inMonths(12, x?.happened, s)) || isOnTheWay(e, s))) return []
  return [{
    record: e.record, cells: {
      'Disability': answer(asked.body.disability), 'Is the (prospective) adopter fostering for adoption?': answer(asked.body.mayFoster), 'Date enquiry received': dayByThen(asked.happened, s),
      ...Object.fromEntries(days.map(([step, column]) => [column, dayByThen(e.at(step)?.happened, s)])),
      'No. of children placed': placed?.body.children !== undefined && byTheDay(placed.happened, s) ? String(placed.body.children) : null,
      'Reason for leaving adoption process': byTheDay(left?.happened, s) ? leftAdopting.write(left.body.reason) : null,
    },
  }]
}

/** Neither at the end of the way, nor gone from it. */
const isOnTheWay = (e: Entry<Bodies>, s: Sending): boolean => !byTheDay(e.at('left')?.happened, s) && !byTheDay(e.at('order-made')?.happened, s)
