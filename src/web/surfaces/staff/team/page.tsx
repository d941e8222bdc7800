import { sayTime } from '../../../../calendar/index.ts'
import { Empty, Table, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call } from '../../../contract.ts'
import { dutyOf } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toRule } from '../../links.ts'
import { Pages, sayPart } from '../../pages.tsx'
import { OwedRows, type Count } from '../owing/index.ts'
import { toTeam } from './links.ts'
import { loadTeam, type TeamPage } from './load.ts'
import { Unit } from './unit.tsx'

/** Who owes what, who is away, which children have no worker: one unit, every unit in sight, or everything one rule owes. */
export default definePage<TeamPage>({
  path: '/team',
  permission: 'team:read',
  audit: 'Looked at what a team owes',
  about: () => null,
  load: async (call) => {
    const page = await loadTeam(call)
    return page ? { data: page } : notHere
  },
  title: () => 'Your team',
  view: (page, call) => ({ place: call.user.roles[0]?.home === 'director' ? 'director' : 'my-day', main: <Page page={page} call={call} /> }),
})

function Page({ page, call }: { readonly page: TeamPage; readonly call: Call }) {
  if (page.show === 'unit') return <Unit page={page} call={call} />
  if (page.show === 'person') return <Person page={page} call={call} />
  return page.show === 'rule' ? <Rule page={page} call={call} /> : <Units page={page} call={call} />
}

function Rule({ page, call }: { readonly page: Extract<TeamPage, { show: 'rule' }>; readonly call: Call }) {
  const { late, listed: { whole, part } } = page
  return (
    <>
      <Title label="Everyone you can see" title={dutyOf(call.pack, page.rule)?.title ?? page.rule}
        lead={<To href={toRule(page.rule)}>The rule, and where it is written</To>} tallies={[
          { count: late, words: 'overdue', tone: 'late', icon: 'late', href: '#rows' },
          { count: part.total - late, words: 'owed this week, or cannot tell', tone: 'soon', icon: 'soon', href: '#rows' },
        ]} />
      <div id="rows">
        {whole.length > 0
          ? (
            <>
              {part.total > part.per && <p class="govuk-body">{sayPart(part)} are here: overdue first, the longest of them first.</p>}
              <OwedRows call={call} {...page.rows} owed={whole} />
              <Pages part={part} call={call} />
            </>
          )
          : <Empty kind="met">This is owed to nobody now or in the next seven days. Read at {sayTime(call.now)}.</Empty>}
      </div>
    </>
  )
}

/** Everything one person of a unit owes, page by page. */
function Person({ page: { unit, worker, listed, tally, rows }, call }: { readonly page: Extract<TeamPage, { show: 'person' }>; readonly call: Call }) {
  return (
    <>
      <p class="sl-crumb"><a class="govuk-back-link" href={toTeam({ unit })}>{rows.desk.names(unit) ?? 'Your team'}</a></p>
      <Title title={`What ${rows.desk.names(worker) ?? 'a colleague'} owes`} label={`Read at ${sayTime(call.now)}`} tallies={[
        { count: tally.overdue, words: 'overdue', tone: tally.overdue > 0 ? 'late' : 'none', icon: 'late', href: '#rows' },
        { count: tally.today, words: 'owed today', tone: tally.today > 0 ? 'today' : 'none', icon: 'today', href: '#rows' },
        { count: tally.later + tally['cannot tell'], words: 'owed this week, or cannot tell', tone: 'soon', icon: 'soon', href: '#rows' },
      ]} />
      <div id="rows">
        {listed.whole.length > 0 ? <OwedRows call={call} {...rows} owed={listed.whole} /> : <Empty kind="met">Nothing is owed now or in the next seven days, as far as anybody has written.</Empty>}
        <Pages part={listed.part} call={call} />
      </div>
    </>
  )
}

const number = (n: number) => ({ text: n, format: 'numeric' as const })
const counts = (c: Count) => [number(c.overdue), number(c.owed - c.overdue - c.cannotTell), number(c.cannotTell)]

function Units({ page, call }: { readonly page: Extract<TeamPage, { show: 'units' }>; readonly call: Call }) {
  return (
    <>
      <Title label={`Read at ${sayTime(call.now)}`} title="Your teams and homes" lead="Counted by the team that works with the child, or else the home they live in." />
      {page.lines.length === 0
        ? <Empty kind="ask">Nobody has written which unit your post is in, so we cannot show it.</Empty>
        : (
          <div class="sl-scroll" tabIndex={0} role="region" aria-label="Teams and homes">
            <Table classes="sl-table" caption="Teams and homes, the most overdue first" captionClasses="govuk-visually-hidden" firstCellIsHeader
              head={['Team or home', ...['Overdue', 'Owed this week', 'Cannot tell', 'People', 'Away'].map((text) => ({ text, format: 'numeric' as const }))]}
              rows={[
                ...page.lines.map((l) => [
                  <To href={toTeam({ unit: l.unit })}>{page.desk.names(l.unit) ?? 'A unit with no name written'}</To>, ...counts(l.count), number(l.workers), number(l.away),
                ]),
                ...(page.elsewhere ? [['Children with no team or home written', ...counts(page.elsewhere), '', '']] : []),
              ]} />
          </div>
        )}
    </>
  )
}
