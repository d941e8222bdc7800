import { inLineOf } from '../../../../access/index.ts'
import { sayMoment } from '../../../../calendar/index.ts'
import { Timeline, type Fact } from '../../../../ledger/index.ts'
import { breakGlass, breakGlassFinding, breakGlassReason } from '../../../../packs/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { DutyReading } from '../../../../readings/duty/index.ts'
import { countOpenings, openings, reviewDuty, type EmergencyOpening } from '../../../../store/index.ts'
import { Chip, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toReview } from '../../links.ts'
import { AccessNav } from '../nav.tsx'
import { Pages, partOf, spanOf, type Part } from '../../pages.tsx'

interface Line { readonly opening: EmergencyOpening; readonly child: Card | null; readonly by: string; readonly why: string; readonly found: string | null; readonly owed: DutyReading | null; readonly notYours: boolean }
interface Data { readonly lines: readonly Line[]; readonly part: Part }

const perPage = 25

/** Every emergency opening, those not yet reviewed first. */
export default definePage<Data>({
  path: '/access/reviews',
  permission: 'access:review',
  audit: 'Looked at emergency openings',
  about: ({ lines }) => lines.map((l) => l.opening.child),
  load: async (call) => ({ data: await load(call) }),
  title: () => 'Emergency openings',
  view: (data, call) => ({ place: 'access', top: <AccessNav current="reviews" />, main: <Reviews data={data} call={call} /> }),
})

async function load(call: Call): Promise<Data> {
  const { reader } = call
  const part = partOf(call, await countOpenings(reader), perPage), shown = await openings(reader, spanOf(part)), org = await reader.org()
  const facts: ReadonlyMap<string, readonly Fact[]> = await reader.records(shown.map((o) => o.record))
  const readings = await reader.readings([...new Set(shown.map((o) => o.child))])
  const workers = [...facts.values()].flatMap((f) => f.flatMap((x) => (typeof x.body['worker'] === 'string' ? [x.body['worker']] : [])))
  const cards = await reader.cards([...shown.map((o) => o.child), ...workers])
  const lines = shown.map((opening): Line => {
    const entry = new Timeline('', facts.get(opening.record) ?? []).each(breakGlass)[0]
    const body = entry?.at('opened')?.body, worker = body?.worker
    const reviewed = entry?.at('reviewed')?.body.finding
    return {
      opening, child: cards.get(opening.child) ?? null, by: (worker ? cards.get(worker)?.name : null) ?? 'Somebody whose name is not written',
      why: breakGlassReason.codes.find((c) => c.code === body?.reason)?.label ?? 'Why is not written',
      found: reviewed ? (breakGlassFinding.codes.find((c) => c.code === reviewed)?.label ?? reviewed) : null,
      owed: readings.get(opening.child)?.duties.find((d) => d.rule === reviewDuty && d.key === opening.record)?.content ?? null,
      notYours: worker === undefined || inLineOf(org, call.user.worker, worker),
    }
  })
  return { lines, part }
}

function stateOf(line: Line) {
  if (line.found !== null) return <Chip tone="met">Reviewed</Chip>
  if (line.owed?.state === 'overdue') return <Chip tone="late">Review overdue</Chip>
  return <Chip tone="today">To review</Chip>
}

function Reviews({ data: { lines, part }, call }: { readonly data: Data; readonly call: Call }) {
  return (
    <>
      <Title title="Emergency openings" lead="Records opened by somebody who does not work with the child. Each is looked at by somebody outside their line of management." />
      <Section id="openings" title="Those to review first, then the newest" count={part.total}>
        {lines.length === 0
          ? <Empty kind="met">No record within your reach has been opened in an emergency.</Empty>
          : <WideTable label="Emergency openings" head={['Opened', 'Whose record', 'By', 'Why', 'Review']} rows={lines.map((l) => [
              <To href={toReview(l.opening.record)}>{sayMoment(l.opening.at, call.now)}</To>, l.child?.name ?? 'A child with no name written', l.by, l.why,
              <>{stateOf(l)}{l.found && <><br /><span class="sl-quiet">{upper(l.found)}</span></>}{!l.found && l.notYours && <><br /><span class="sl-quiet">Not yours to review</span></>}</>,
            ])} />}
        <Pages part={part} call={call} />
      </Section>
    </>
  )
}
