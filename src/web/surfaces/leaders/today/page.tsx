import { dayOf, sayLongDay, sayTime } from '../../../../calendar/index.ts'
import { Empty, Icon, Jumps, RedLineList, Section, Title, type Tally } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { GuidanceLate, loadGuidanceDue, type GuidanceDue } from '../../guidance/parts/due.tsx'
import { Pages, sayPart } from '../../pages.tsx'
import { Mini } from '../figures/mini.tsx'
import { RedPresses, RedWords } from '../red/words.tsx'
import { countedAt, Counts } from './counts.tsx'
import { loadToday, type Today } from './load.ts'
import { Patterns } from './patterns.tsx'
import { PutRight } from './put-right.tsx'
import { lower } from '../../../words/index.ts'

interface TodayPage extends Today { readonly guidance: GuidanceDue }

/** What a director must know today: red lines one by one, everything else as counts, and what is moving. */
export default definePage<TodayPage>({
  path: '/today',
  permission: 'director:read',
  audit: 'Opened what the director must know today',
  about: (today) => [...new Set(today.reds.map((r) => r.subject))],
  load: async (call) => ({ data: { ...await loadToday(call), guidance: await loadGuidanceDue(call) } }),
  title: () => 'What you must know today',
  view: (today, call) => ({ place: 'director', main: <Page today={today} call={call} /> }),
})

function Page({ today, call }: { readonly today: TodayPage; readonly call: Call }) {
  const [resolved, clear] = [today.resolvedPart.total, today.clear.length]
  return (
    <>
      <Title title="What you must know today" label={`${sayLongDay(dayOf(call.now))}, read at ${sayTime(call.now)}`} tallies={[
        ...redTallies(today),
        ...(resolved > 0 ? [{ count: resolved, words: 'put right this week', tone: 'met', icon: 'met', href: '#put-right' } as const] : []),
        ...(clear > 0 ? [{ count: clear, words: clear === 1 ? 'line checked, clear' : 'lines checked, clear', tone: 'met', icon: 'met', href: '#clear' } as const] : []),
      ]} />
      <Jumps links={[{ text: 'Everything else', href: '#counts' }, { text: 'What is moving', href: '#moving' }, { text: 'Patterns', href: '#patterns' }]} />
      <Section id="red" title="Red lines crossed" more="Each stays here until it is put right, not until it is read">
        {today.reds.length === 0
          ? <Empty kind="met">No red line is crossed, as far as anybody has written. Read at {sayTime(call.now)}.</Empty>
          : (
            <RedLineList label="Red lines crossed">
              {today.reds.map((red) => <RedWords red={red} desk={today.desk} call={call} act={<RedPresses red={red} desk={today.desk} />} />)}
            </RedLineList>
          )}
        {today.redPart.total > today.redPart.per && (
          <p class="govuk-body">{sayPart(today.redPart)} are here: those nobody has answered first. <a class="govuk-link" href="#counts">All are counted below</a>, by what is owed and by team.</p>
        )}
        <Pages part={today.redPart} call={call} />
        <Clear today={today} call={call} />
      </Section>
      <PutRight today={today} call={call} />
      <Counts today={today} call={call} />
      <GuidanceLate due={today.guidance} call={call} />
      {today.year.figures.length > 0 && (
        <Section id="moving" title="What is moving" more={`12 months to today${countedAt(today.year.at, call.now)}`}>
          <ul class="sl-multiples" role="list">{today.year.figures.map((figure) => <Mini figure={figure} />)}</ul>
        </Section>
      )}
      <Patterns today={today} call={call} />
    </>
  )
}

/** Where all are at hand, how many of them nobody has answered; of more, how many there are. */
function redTallies({ reds, redPart }: Today): readonly Tally[] {
  if (redPart.total > redPart.per) return [{ count: redPart.total, words: 'red lines crossed', tone: 'late', icon: 'late', href: '#red' }]
  const said = reds.filter((r) => r.acknowledged.length > 0).length, open = redPart.total - said
  return [{ count: open, words: 'to acknowledge', tone: open > 0 ? 'late' : 'met', icon: 'late', href: '#red' }, { count: said, words: 'acknowledged, open', tone: 'soon', icon: 'eye', href: '#red' }]
}

/** Lines that were looked at and have nothing across them, and those nobody can tell about. */
const Clear = ({ today, call }: { readonly today: Today; readonly call: Call }) => today.clear.length + today.cannotTell.length === 0 ? null : (
  <div class="sl-clear" id="clear">
    <p class="sl-label">Checked at {sayTime(call.now)}{today.clear.length > 0 && ', none today'}</p>
    <ul role="list">
      {today.clear.map((title) => <li><Icon name="met" />{title}</li>)}
      {today.cannotTell.map((u) => (
        <li class="sl-clear__cannot">
          <Icon name="unknown" />
          <span>
            <strong>Cannot tell:</strong> {lower(u.title)}. {u.count === 1 ? 'One has' : `${u.count} have`} no time to
            count from.
          </span>
        </li>
      ))}
    </ul>
  </div>
)
