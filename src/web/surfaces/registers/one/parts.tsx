import { dayIn, sayDay, sayWhen, type When } from '../../../../calendar/index.ts'
import type { Register } from '../../../../packs/index.ts'
import { Empty, Section, Subnav, Table, type Words } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { sayMonth } from '../../leaders/figures/months.ts'
import { suppress, type Count } from '../../leaders/figures/standard/suppress.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toChild, toRegister } from '../../links.ts'
import { Pages, type Part } from '../../pages.tsx'
import { sayDetail, type Opened } from '../load.ts'
import { asText, countsOf, detailOf, monthsOf, shows, type Row, type Show } from '../rows.ts'

/** Names on one part of the list: each name shown is a look that is kept. */
export const onePage = 50

const number = (text: Words | number) => ({ text, format: 'numeric' as const })
const showWords: { readonly [show in Show]: string } = { now: 'On it now', year: 'Came onto it in the last year', all: 'Everybody who ever was' }

/** Which part of the register is shown. */
export const Shows = ({ register, show }: { readonly register: Register; readonly show: Show }) =>
  <Subnav label="Which part of the register" items={shows.map((s) => ({ text: showWords[s], href: toRegister(register.id, { show: s }), current: s === show }))} />

/** How many have each answer. A number leads to whose they are. */
export function Counts({ opened, call }: { readonly opened: Opened; readonly call: Call }) {
  const { register, rows, names, show, only } = opened
  if (rows.length === 0 || only || register.countedBy.length === 0) return null
  return (
    <div class="sl-multiples">
      {register.countedBy.map((detail) => {
        const column = register.columns[detail]
        const told = toldOf(countsOf(rows, detail), opened.onlyCounts)
        return column && (
          <Table classes="sl-table sl-table--tight" caption={column.label} captionClasses="govuk-visually-hidden" head={[column.label, number('Number')]} firstCellIsHeader rows={told.map(({ value, count }) => [
            sayDetail(column, value, names, call.now) ?? 'Not written',
            number(opened.onlyCounts ? String(count) : <To href={toRegister(register.id, { show, by: detail, is: asText(value) })}>{count}</To>),
          ])} />
        )
      })}
    </div>
  )
}

/** Whoever sees counts only is told no small one, and none from which a small one could be worked out. */
function toldOf(counts: ReturnType<typeof countsOf>, onlyCounts: boolean): readonly { readonly value: string | boolean | null; readonly count: Count }[] {
  if (!onlyCounts) return counts
  const kept = suppress(new Map([['all', counts.reduce((n, c) => n + c.count, 0)], ...counts.map((c, i): [string, number] => [String(i), c.count])]), [['all', ...counts.map((_, i) => String(i))]])
  return counts.map((c, i) => ({ ...c, count: kept.get(String(i)) ?? 'c' }))
}

interface EverybodyProps { readonly opened: Opened; readonly rows: readonly Row[]; readonly part: Part; readonly call: Call }

/** Everybody on the part that is shown, and what goes with each. */
export function Everybody({ opened, rows, part, call }: EverybodyProps) {
  const { register, names, show, only } = opened, columns = Object.entries(register.columns)
  const asked = { show, by: only?.detail, is: only?.is }
  const narrowed = only && register.columns[only.detail]
  return (
    <Section id="everybody" title={showWords[show]} count={opened.rows.length} more={opened.rows.length > 0 && <To href={toRegister(register.id, { ...asked, file: 'csv' })}>Keep as a file for a spreadsheet</To>}>
      {narrowed && (
        <p>{narrowed.label}: {sayDetail(narrowed, only.is === '-' ? null : only.is, names, call.now) ?? 'not written'}. <To href={toRegister(register.id, { show })}>Show all</To></p>
      )}
      {opened.rows.length === 0
        ? <Empty kind="ask">Nobody is on this part of it. {show === 'now' && register.empty}</Empty>
        : <WideTable label={register.title} head={['Child', 'Since', ...(show === 'now' ? [] : ['Until']), ...columns.map(([, c]) => c.label)]} rows={rows.map((r) => [
          r.child ? <To href={toChild(r.child)}>{names(r.child) ?? 'A child with no name written'}</To> : '',
          sayDayOf(r.span.from, call), ...(show === 'now' ? [] : [r.span.to ? sayDayOf(r.span.to, call) : 'Still']),
          ...columns.map(([detail, column]) => sayDetail(column, detailOf(r, detail), names, call.now) ?? <span class="sl-quiet">Not written</span>),
        ])} />}
      <Pages part={part} href={(page) => toRegister(register.id, { ...asked, page: String(page) })} />
    </Section>
  )
}

/** A register counts in days: the hour is in the record. */
const sayDayOf = (when: When, call: Call): string => { const on = dayIn(when); return on ? sayDay(on, call.now) : sayWhen(when, call.now) }

/** Who came, who left, who was on it at the end. Never for whoever sees counts only: small counts kept back could be worked out from the months around them. */
export const ByMonth = ({ opened, call }: { readonly opened: Opened; readonly call: Call }) => (
  <Table classes="sl-table sl-table--tight" caption={`${opened.register.title}, month by month`} captionClasses="govuk-visually-hidden" firstCellIsHeader
    head={['Month', ...['Came', 'Left', 'On it at the end'].map(number)]}
    rows={[...monthsOf(opened.all, call.now)].reverse().map((m) => [sayMonth(m.month), ...[m.came, m.left, m.atEnd].map(number)])} />
)
