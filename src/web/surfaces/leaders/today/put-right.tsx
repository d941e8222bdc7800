import { sayMoment } from '../../../../calendar/index.ts'
import { Details } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toRed } from '../../links.ts'
import { sayNumber } from '../../../words/index.ts'
import { Pages } from '../../pages.tsx'
import { nameOf } from '../../staff/owing/index.ts'
import { resolvedDays } from '../red/resolved.ts'
import type { Today } from './load.ts'

/** Red lines put right in the last days, folded: the chain of each can still be read. */
export const PutRight = ({ today, call }: { readonly today: Today; readonly call: Call }) => today.resolved.length === 0 ? null : (
  <section aria-label={`Put right in the last ${resolvedDays} days`} id="put-right">
    <Details summary={`${sayNumber(today.resolvedPart.total)} put right in the last ${resolvedDays} days`} open={today.resolvedPart.page > 1}>
      <ul class="sl-rows" role="list">
        {today.resolved.map((r) => (
          <li><div>
            <span><To href={toRed(r.subject, r.rule, r.key)}>{r.title}</To></span>
            <span class="sl-quiet">{nameOf(today.cards.get(r.subject))}. {r.how === 'done' ? 'Done' : 'No longer needed'}, {sayMoment(r.at, call.now)}</span>
          </div></li>
        ))}
      </ul>
      <Pages part={today.resolvedPart} call={call} />
    </Details>
  </section>
)
