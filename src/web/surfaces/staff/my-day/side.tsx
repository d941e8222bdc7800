import { mayDo } from '../../../../access/index.ts'
import { dayOf, sayDay, sayMoment } from '../../../../calendar/index.ts'
import type { Draft } from '../../../../store/index.ts'
import { Chip, Empty, Panel } from '../../../kit/index.ts'
import { sayNumber, shortAge } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toApprovals, toChild, toChildren, toDraft } from '../../links.ts'
import { Pages, partOf, rowsOf } from '../../pages.tsx'
import { nameOf, type Desk } from '../owing/index.ts'
import { toTeam } from '../team/links.ts'
import type { MyChild, MyDay } from './load.ts'

/** Context for the day: whom one covers for, what is half written, the children. */
export const Side = ({ day, call }: { readonly day: MyDay; readonly call: Call }) => (
  <>
    <Covering day={day} call={call} />
    <Unfinished drafts={day.drafts} desk={day.desk} call={call} />
    <Approvals day={day} call={call} />
    <Children list={day.children} call={call} />
    {mayDo(call.user.roles, 'team:read') && (
      <Panel title="Your team" id="team"><p><To href={toTeam()}>What everyone owes, who is away, and children with no worker</To></p></Panel>
    )}
  </>
)

function Covering({ day, call }: { readonly day: MyDay; readonly call: Call }) {
  if (day.covering.length === 0) return null
  const until = (worker: string): string => {
    const at = day.desk.org.posts.find((p) => p.worker === worker && p.away)?.away?.until
    return at ? `until ${sayDay(dayOf(at), call.now)}` : 'with no day back written'
  }
  return (
    <Panel title="You are covering" id="covering">
      <ul class="sl-rows" role="list">
        {day.covering.map((w) => (
          <li>
            <div>
              <span><strong>{day.desk.names(w) ?? 'A colleague'}</strong> {until(w)}</span>
              <span class="sl-quiet">What they owe is here, with yours</span>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What waits for this person to agree, or came back to them; the page lists what of theirs waits for others besides. */
function Approvals({ day, call }: { readonly day: MyDay; readonly call: Call }) {
  const { decide, back } = day.agreement
  if (decide + back === 0 && day.children.length === 0 && !mayDo(call.user.roles, 'team:read')) return null
  const said = [decide > 0 && `${decide} for you to decide`, back > 0 && `${back} sent back to you`].filter((w) => w !== false)
  return (
    <Panel title="Waiting for agreement" id="approvals">
      <p><To href={toApprovals()}>{said.length > 0 ? said.join(', ') : 'All that waits, for you and for others'}</To></p>
    </Panel>
  )
}

/** Most in a list at the side. Children have a page of their own for the rest. */
const shown = 12

/** Writing of one's own that is not sent. */
export function Unfinished({ drafts, desk, call }: { readonly drafts: readonly Draft[]; readonly desk: Pick<Desk, 'cards'>; readonly call: Call }) {
  const part = partOf(call, drafts.length, shown, 'drafts')
  return (
    <Panel title="Unfinished writing" id="drafts">
      {drafts.length === 0
        ? <Empty kind="met">Nothing unfinished. Drafts wait here until you send them or bin them.</Empty>
        : <ul class="sl-rows" role="list">{rowsOf(drafts, part).map((d) => <OneDraft draft={d} desk={desk} call={call} />)}</ul>}
      <Pages part={part} call={call} />
    </Panel>
  )
}

function OneDraft({ draft, desk, call }: { readonly draft: Draft; readonly desk: Pick<Desk, 'cards'>; readonly call: Call }) {
  const step = call.pack.recordTypes.find((t) => t.id === draft.kind)?.steps[draft.step]
  const what = draft.act === 'withdraw' ? 'Saying a record was wrong' : draft.act === 'amend' ? 'A better version' : (step?.title ?? 'Writing')
  return (
    <li>
      <div>
        <span><To href={toDraft(draft.id)}>{what}</To></span>
        <span class="sl-quiet">{desk.cards.get(draft.subject)?.name ?? 'Somebody'}. Saved {sayMoment(draft.saved, call.now)}</span>
      </div>
      {draft.concernFrom !== null && (
        <span class="sl-nowrap">{draft.concernFrom <= call.now ? <Chip tone="late">Others are told</Chip> : <Chip tone="today">Send soon</Chip>}</span>
      )}
    </li>
  )
}

function Children({ list, call }: { readonly list: readonly MyChild[]; readonly call: Call }) {
  if (list.length === 0) return null
  return (
    <Panel title={list.length === 1 ? 'Your child' : `Your ${sayNumber(list.length)} children`} id="children">
      <ul class="sl-rows" role="list">
        {list.slice(0, shown).map((c) => (
          <li>
            <div><span><To href={toChild(c.child)}>{nameOf(c.card)}</To> <span class="sl-quiet">{c.card && shortAge(c.card, call.now)}</span></span></div>
            {c.overdue > 0 && <span class="sl-nowrap"><Chip tone="late">{`${c.overdue} overdue`}</Chip></span>}
          </li>
        ))}
      </ul>
      <p class="sl-after"><To href={toChildren()}>{list.length > shown ? `All ${sayNumber(list.length)}` : 'All your children'}, with when each was last seen</To></p>
    </Panel>
  )
}
