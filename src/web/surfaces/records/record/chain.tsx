import { Panel } from '../../../kit/index.ts'
import { toRecord } from '../../links.ts'
import type { Neighbour, RecordPage } from './load.ts'

/** The records this one came from, and those it led to. Nothing when it stands alone. */
export const Chain = ({ chain }: { readonly chain: RecordPage['chain'] }) => (
  <>
    {chain.before.length > 0 && <Panel title="Came from" id="came-from"><Neighbours records={chain.before} /></Panel>}
    {chain.after.length > 0 && <Panel title="Led to" id="led-to"><Neighbours records={chain.after} /></Panel>}
  </>
)

const Neighbours = ({ records }: { readonly records: readonly Neighbour[] }) => (
  <ul class="govuk-list" role="list">
    {records.map((r) => <li><a class="govuk-link" href={toRecord(r.record)}>{r.title}</a><br /><span class="sl-quiet">{r.line}</span></li>)}
  </ul>
)
