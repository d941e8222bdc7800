import { sayMoment } from '../../../../calendar/index.ts'
import type { Living } from '../../../../ledger/index.ts'
import { encode } from '../../../../records/form/index.ts'
import { mayWrite } from '../../../../access/index.ts'
import { Empty, Section } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toRecord } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import type { One, Placed } from './load.ts'
import type { OfPair } from './page.tsx'

/** What was written while the two were read as one, for a person to place: it stays where it was written, and may be meant for the other. */
export function Between({ page, call }: OfPair) {
  const { between, one, other } = page
  return (
    <Section id="between" title="Written while they were read as one" count={between.length}>
      {between.length === 0
        ? <Empty kind="met">Nothing was written about either in that time.</Empty>
        : (
          <>
            <p>Each stands on the record it was written on, and whoever wrote it may have meant the other. Read each. What is about the other person: write it there, with its words already in the form, and then withdraw it here.</p>
            <div class="sl-panel"><ul class="sl-rows" role="list">
              {between.map((placed) => <Row placed={placed} to={placed.of.subject === one.subject ? other : one} page={page} call={call} />)}
            </ul></div>
          </>
        )}
    </Section>
  )
}

function Row({ placed: { of, record, first, begun }, to, page, call }: OfPair & { readonly placed: Placed; readonly to: One }) {
  const type = call.pack.recordTypes.find((t) => t.id === record.kind), by = first.author ? page.names(first.author) : null
  return (
    <li>
      <div>
        <To href={toRecord(record.record)}>{type?.title ?? record.kind}</To>
        <span class="sl-quiet">On {of.name}’s record, {begun ? 'written' : 'added to'} {sayMoment(first.recorded, call.now)}{by && ` by ${by}`}</span>
      </div>
      {begun && <Place to={to} record={record} title={type?.title ?? record.kind} call={call} />}
    </li>
  )
}

/** The same words in a form on the other's record, for whoever may write it: read again by a person, and sent in their own name. */
function Place({ to, record, title, call }: { readonly to: One; readonly record: Living; readonly title: string; readonly call: Call }) {
  const type = call.pack.recordTypes.find((t) => t.id === record.kind), view = record.steps[0], step = view && type?.steps[view.step]
  if (!type || !view || !step?.opens || step.automatic || !type.about.includes(to.about) || !mayWrite(call.user.roles, type.id, view.step)) return null
  return <StartWriting csrf={call.csrf} child={to.subject} kind={type.id} step={view.step} from={record.record} prefill={encode(step, type.read(view.current), view.happened)} label={`It is about ${to.name}`} hidden={title} small secondary />
}
