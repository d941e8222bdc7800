import { sayMoment, sayTime } from '../../../../../calendar/index.ts'
import { sentBack, writerOf } from '../../../../../packs/index.ts'
import { definePage, type Call } from '../../../../contract.ts'
import { toApproval } from '../../../links.ts'
import { Empty, Section, Title, type DutyRowProps } from '../../../../kit/index.ts'
import { Pages } from '../../../pages.tsx'
import { OwedRows, recordIn, type Owed } from '../../owing/index.ts'
import { loadApprovals, type ApprovalsPage } from './load.ts'

/** `/approvals`: what waits for this person to agree, what came back to them, and what of theirs waits for others. */
export default definePage<ApprovalsPage>({
  path: '/approvals',
  permission: 'child:read',
  audit: 'Looked at what waits for agreement',
  about: () => null,
  load: async (call) => ({ data: await loadApprovals(call) }),
  title: () => 'Waiting for agreement',
  view: (page, call) => ({ place: 'my-day', main: <Approvals page={page} call={call} /> }),
})

interface Of { readonly page: ApprovalsPage; readonly call: Call }

const Approvals = ({ page, call }: Of) => (
  <>
    <Title title="Waiting for agreement" label={`Read at ${sayTime(call.now)}`} lead="What one person writes about a child, another reads before it is agreed. Whoever wrote it never agrees to it themselves." tallies={[
      { count: page.decide.part.total, words: 'for you to decide', tone: page.decide.part.total > 0 ? 'today' : 'none', icon: 'doc', href: '#decide' },
      { count: page.back.part.total, words: 'sent back to you', tone: page.back.part.total > 0 ? 'late' : 'none', icon: 'up', href: '#back' },
    ]} />
    {page.back.part.total > 0 && <Back page={page} call={call} />}
    <Section id="decide" title="For you to decide" count={page.decide.part.total}>
      {page.decide.part.total > 0 ? <OwedRows call={call} {...page.rows} owed={page.decide.whole} about={(o) => ({ note: <Wrote o={o} page={page} call={call} /> })} />
        : <Empty kind="met">Nothing waits for you to agree, in what you can see.</Empty>}
      <Pages part={page.decide.part} call={call} />
    </Section>
    {page.back.part.total === 0 && <Back page={page} call={call} />}
    {page.waits.part.total > 0 && (
      <Section id="waits" title="You wrote, and others decide" count={page.waits.part.total}>
        <OwedRows call={call} {...page.rows} owed={page.waits.whole} about={(o) => ({ note: <Wrote o={o} page={page} call={call} />, ...readOnly(o) })} />
        <Pages part={page.waits.part} call={call} />
      </Section>
    )}
    {page.others.part.total > 0 && (
      <Section id="others" title="Sent back, and with whoever wrote it" count={page.others.part.total}>
        <OwedRows call={call} {...page.rows} owed={page.others.whole} about={(o) => ({ note: <Asked o={o} page={page} />, ...readOnly(o) })} />
        <Pages part={page.others.part} call={call} />
      </Section>
    )}
  </>
)

/** First while there is anything: a record that came back helps nobody until it is right. */
const Back = ({ page, call }: Of) => (
  <Section id="back" title="Sent back to you" count={page.back.part.total}>
    {page.back.part.total > 0 ? <OwedRows call={call} {...page.rows} owed={page.back.whole} about={(o) => ({ note: <Asked o={o} page={page} /> })} />
      : <Empty kind="met">Nothing you wrote was sent back.</Empty>}
    <Pages part={page.back.part} call={call} />
  </Section>
)

/** Others' to do: only the way to read it. */
const readOnly = (o: Owed): Partial<DutyRowProps> => ({ act: undefined, press: { text: 'Read it', href: toApproval(recordIn(o.key)) } })

function Wrote({ o, page: { rounds, rows }, call }: Of & { readonly o: Owed }) {
  const round = rounds.get(o.key), writer = round && writerOf(round)
  return round ? <>{(writer && rows.desk.names(writer)) ?? 'Somebody whose name is not here'} wrote it {sayMoment(round.asked.recorded, call.now)}</> : null
}

/** What must be put right, in the words of whoever sent it back. */
function Asked({ o, page: { rounds, rows } }: Omit<Of, 'call'> & { readonly o: Owed }) {
  const round = rounds.get(o.key), last = round && sentBack(round).at(-1)
  return last ? <>{(last.author && rows.desk.names(last.author)) ?? 'A colleague'} asks: {last.body.why ? `“${last.body.why}”` : 'nothing was written of what must be put right.'}</> : null
}
