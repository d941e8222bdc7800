import { csv } from '../../../csv.ts'
import { dayOf, earliest, latest, type Instant } from '../../../../calendar/index.ts'
import { BackLink, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type FileAnswer } from '../../../contract.ts'
import { partOf, rowsOf, type Part } from '../../pages.tsx'
import { toChild, toRegisters } from '../../links.ts'
import type { Column } from '../../../../packs/index.ts'
import { open, sayDetail, type Opened } from '../load.ts'
import { detailOf } from '../rows.ts'
import { ByMonth, Counts, Everybody, onePage, Shows } from './parts.tsx'

interface Data extends Opened { readonly part: Part }

/** Those named on the part of the list that is shown. */
const shown = ({ rows, part }: Data): Opened['rows'] => rowsOf(rows, part)

/** One register: how many, by what goes with them and month by month, and everybody on it. */
export default definePage<Data>({
  path: '/registers/:register',
  permission: 'indicator:read',
  audit: 'Opened a register and the children on it',
  about: (data) => [...new Set(shown(data).flatMap((r) => r.child ?? []))],
  load: async (call) => {
    const opened = await open(call)
    if (!opened) return notHere
    return call.query['file'] === 'csv' && !opened.onlyCounts ? fileOf(opened, call) : { data: { ...opened, part: partOf(call, opened.rows.length, onePage) } }
  },
  title: ({ register }) => register.title,
  view: (data, call) => ({
    place: 'figures',
    top: <Shows register={data.register} show={data.show} />,
    main: (
      <>
        <p class="sl-crumb"><BackLink href={toRegisters()}>Registers</BackLink></p>
        <Title title={data.register.title} lead={data.register.lead} />
        {data.all.length === 0 ? <Empty kind="ask">{data.register.empty}</Empty> : (
          <>
            <Counts opened={data} call={call} />
            {data.onlyCounts
              ? <p class="sl-quiet" id="everybody">You see counts; c stands for a small one that is kept back. Whose they are is for those who work with the children.</p>
              : <Everybody opened={data} rows={shown(data)} part={data.part} call={call} />}
            {!data.onlyCounts && <Section id="months" title="Month by month"><ByMonth opened={data} call={call} /></Section>}
          </>
        )}
      </>
    ),
  }),
})

/** The part that is shown, whole, for a spreadsheet. */
function fileOf(opened: Opened, call: Call): FileAnswer {
  const { register, rows, names, show } = opened, columns = Object.entries(register.columns)
  const lines = rows.map((r) => [
    (r.child && names(r.child)) ?? 'A child with no name written', dayOf(earliest(r.span.from)), r.span.to ? dayOf(latest(r.span.to)) : '',
    ...columns.map(([detail, column]) => inFile(column, detailOf(r, detail), names, call.now)), r.child ? toChild(r.child) : '',
  ])
  return {
    file: `${register.id}-${show}.csv`, type: 'text/csv; charset=utf-8', body: csv([['Child', 'Since', 'Until', ...columns.map(([, c]) => c.label), 'Record'], ...lines]),
    took: 'Kept a register and the children on it as a file', about: [...new Set(rows.flatMap((r) => r.child ?? []))],
  }
}

/** Days stay as they are, so that a spreadsheet can sort them. */
const inFile = (column: Column, value: string | boolean | null, names: Opened['names'], now: Instant): string =>
  column.is === 'day' ? String(value ?? '') : sayDetail(column, value, names, now) ?? ''
