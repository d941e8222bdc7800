import { dayOf, daysBetween, earliest, sayDay, sayTime, sayWhen } from '../../../../calendar/index.ts'
import { Chip, Details, Empty, Panel, Section, TelLink, Title } from '../../../kit/index.ts'
import { here, roleWords, sayCount, sayNumber, upper } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toChild } from '../../links.ts'
import { Pages } from '../../pages.tsx'
import { nameOf, OwedRows } from '../owing/index.ts'
import { AboutThem, LeaveAhead } from './leave.tsx'
import { toTeam } from './links.ts'
import { unopenedDays, type Colleague, type TeamPage } from './load.ts'

type UnitPage = Extract<TeamPage, { show: 'unit' }>
interface Props { readonly page: UnitPage; readonly call: Call }

/** One team or home: what each person owes, who is away and who covers, children nobody is named for. */
export function Unit({ page, call }: Props) {
  const { tally, away, parts } = page
  return (
    <>
      {page.others && <p class="sl-crumb"><a class="govuk-back-link" href={toTeam()}>All your teams and homes</a></p>}
      <Title title={page.rows.desk.names(page.unit) ?? 'Your team'} label={`Read at ${sayTime(call.now)}`} tallies={[
        { count: tally.overdue, words: 'overdue', tone: tally.overdue > 0 ? 'late' : 'none', icon: 'late', href: '#people' },
        { count: tally.today, words: 'owed today', tone: tally.today > 0 ? 'today' : 'none', icon: 'today', href: '#people' },
        { count: away, words: 'away', tone: 'none', icon: 'out', href: '#people' },
        { count: parts.without.total, words: 'without a worker', tone: parts.without.total > 0 ? 'late' : 'met', icon: 'people', href: '#without' },
      ]} />
      <div class="sl-split">
        <div class="sl-split__main">
          <Section id="people" title="Who owes what" count={parts.people.total} more="Overdue, owed within seven days, or impossible to tell">
            {page.colleagues.map((c) => <Person colleague={c} page={page} call={call} />)}
            <Pages part={parts.people} call={call} />
          </Section>
        </div>
        <div class="sl-split__side"><WithoutWorker page={page} call={call} /><LeaveAhead page={page} call={call} /><Unopened page={page} call={call} /></div>
      </div>
    </>
  )
}

function Person({ colleague, page, call }: Props & { readonly colleague: Colleague }) {
  const { desk } = page.rows
  const name = desk.names(colleague.worker) ?? 'A colleague with no name written'
  const { tally } = colleague
  const phone = desk.cards.get(colleague.worker)?.phone
  const unsure = tally['cannot tell'] > 0 ? [`${sayNumber(tally['cannot tell'])} cannot tell`] : []
  const said = [...(tally.overdue > 0 ? [] : ['0 overdue']), `${sayNumber(tally.today)} today`, `${sayNumber(tally.later)} this week`, ...unsure].join(' · ')
  return (
    <div class="sl-panel sl-after">
      <h3 class="sl-h3">{name}</h3>
      <p class="sl-quiet">
        {[...new Set(colleague.posts.map((p) => upper(roleWords(call.pack, p.role))))].join(', ')}
        {colleague.children > 0 && `, named for ${sayCount(colleague.children, 'child', 'children')}`}
        {phone && <> · <TelLink number={phone} /></>}
      </p>
      <Away colleague={colleague} page={page} call={call} />
      {colleague.inAll === 0
        ? <Empty kind="met">Owes nothing now or in the next seven days, as far as anybody has written.</Empty>
        : (
          <>
            <p>{tally.overdue > 0 && <><Chip tone="late">{`${sayNumber(tally.overdue)} overdue`}</Chip> </>}{said}</p>
            <Details summary={`What ${name.split(' ')[0]} owes`}>
              <OwedRows call={call} {...page.rows} owed={colleague.owed} headingLevel={4} />
              {colleague.inAll > colleague.owed.length && <p class="sl-after">The first {colleague.owed.length} to act on. <To href={toTeam({ unit: page.unit, person: colleague.worker })}>All {sayNumber(colleague.inAll)} that {name.split(' ')[0]} owes</To></p>}
            </Details>
          </>
        )}
      <AboutThem colleague={colleague} page={page} call={call} />
    </div>
  )
}

function Away({ colleague, page, call }: Props & { readonly colleague: Colleague }) {
  const away = colleague.posts.find((p) => p.away)?.away
  if (!away) return null
  const until = away.until === null ? 'Away, with no day back written' : `Away until ${sayDay(dayOf(away.until), call.now)}`
  const cover = away.cover === null
    ? 'Nobody is named to cover: what comes up goes to the next person above.'
    : `${page.rows.desk.names(away.cover) ?? 'A colleague'} covers, and has what they owe.`
  return <p><Chip tone={away.cover === null ? 'today' : 'none'} icon="out">{until}</Chip> {cover}</p>
}

function WithoutWorker({ page, call }: Props) {
  return (
    <Panel title="Children without a worker" id="without">
      {page.unnamed.length === 0
        ? <Empty kind="met">Every child in need or in care here has a social worker named. Read at {sayTime(call.now)}.</Empty>
        : (
          <ul class="sl-rows" role="list">
            {page.unnamed.map((u) => (
              <li>
                <div>
                  <span><To href={toChild(u.child)}>{nameOf(page.rows.desk.cards.get(u.child))}</To></span>
                  <span class="sl-quiet">In need or in care since {sayWhen(u.since, call.now)}</span>
                </div>
                <span class="sl-nowrap"><Chip tone="late">{`${daysBetween(dayOf(earliest(u.since)), dayOf(call.now))} days`}</Chip></span>
              </li>
            ))}
          </ul>
        )}
      <Pages part={page.parts.without} call={call} />
    </Panel>
  )
}

/** Children in hand whose record nobody opened: nobody can be thinking of a child whose record nobody reads. */
function Unopened({ page: { unopened, rows, parts }, call }: Props) {
  if (unopened === null) return null
  return (
    <Panel title="Records nobody has opened" id="unopened">
      {unopened.length === 0
        ? <Empty kind="met">Somebody opened the record of every child here in the last {unopenedDays} days.</Empty>
        : (
          <>
            <p>{parts.unopened.total === 1 ? 'One child’s record was' : `${sayNumber(parts.unopened.total)} children’s records were`} opened by nobody in {unopenedDays} days. Writing counts for itself; this is about reading.</p>
            <ul class="sl-rows" role="list">
              {unopened.map((u) => (
                <li><div><span><To href={toChild(u.child)}>{nameOf(rows.desk.cards.get(u.child))}</To></span>
                  <span class="sl-quiet">{u.last === null ? 'Nobody has opened it yet' : `Last opened ${sayDay(dayOf(u.last), call.now)}`}</span></div></li>
              ))}
            </ul>
            <Pages part={parts.unopened} call={call} />
          </>
        )}
      <p class="sl-quiet">{here(`${unopenedDays} days is the council’s own choice.`)} It is read from who has looked, and is no part of any child’s record.</p>
    </Panel>
  )
}
