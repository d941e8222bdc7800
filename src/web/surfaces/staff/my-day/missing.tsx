import { instantAt, minutesBetween, sayLength } from '../../../../calendar/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import type { Stored } from '../../../../store/index.ts'
import { Chip, Panel, Section } from '../../../kit/index.ts'
import { shortAge } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { sayNear } from '../../child/parts/seen.ts'
import { toChild, toRecord } from '../../links.ts'
import { Pages, type Part } from '../../pages.tsx'
import { nameOf, type Desk } from '../owing/index.ts'

interface Reader { readonly desk: Pick<Desk, 'cards'>; readonly call: Call }

/** Children within reach who are missing now, the longest first. Before everything that can wait. */
export const MissingNow = ({ missing, part, ...to }: Reader & { readonly missing: readonly Stored<StatusSpan>[]; readonly part: Part }) => missing.length === 0 ? null : (
  <Section id="missing" title="Missing now" count={part.total}>
    <Panel>
      <ul class="sl-rows" role="list">{missing.map((s) => <One {...to} status={s} />)}</ul>
    </Panel>
    <Pages part={part} call={to.call} />
  </Section>
)

function One({ status, desk, call }: Reader & { readonly status: Stored<StatusSpan> }) {
  const card = desk.cards.get(status.subject)
  const { from, detail } = status.content
  const since = instantAt(from)
  return (
    <li>
      <div>
        <span><To href={toChild(status.subject)}>{nameOf(card)}</To> <span class="sl-quiet">{card && shortAge(card, call.now)}</span></span>
        <span>
          Since {sayNear(from, call.now).replace(/^(at|on) /, '')},{' '}
          <span data-missing-since={since} data-server-now={call.now}>{sayLength(minutesBetween(since, call.now))}</span>.{' '}
          <To href={toRecord(status.key)}>Who has been told, and what is known</To>
        </span>
      </div>
      <span class="sl-nowrap"><Chip tone="missing" icon="missing">{detail?.['kind'] === 'A' ? 'Away without agreement' : 'Missing'}</Chip></span>
    </li>
  )
}
