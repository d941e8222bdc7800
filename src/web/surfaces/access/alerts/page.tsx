import { inLineOf } from '../../../../access/index.ts'
import { sayMoment, sayTime } from '../../../../calendar/index.ts'
import { accessAlerts, countAlerts, type ListedAlert } from '../../../../store/index.ts'
import { Chip, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toAlert, toAlerts } from '../../links.ts'
import { AccessNav } from '../nav.tsx'
import { alertWords, sayOutcome } from '../words.ts'
import { Pages, partOf, spanOf, type Part } from '../../pages.tsx'

interface Data {
  readonly alerts: readonly ListedAlert[]
  readonly names: NameBook
  readonly counts: Awaited<ReturnType<typeof countAlerts>>
  /** Alerts of this page about people in the reader's line: somebody else's to review. */
  readonly notYours: number
  readonly reviewed: boolean
  readonly part: Part
}

const perPage = 50

/** What people's looks say together: each alert is a question for whoever reviews access. */
export default definePage<Data>({
  path: '/access/alerts',
  permission: 'access:review',
  audit: 'Looked at access alerts',
  about: () => null,
  load: async (call) => ({ data: await load(call) }),
  title: () => 'Access alerts',
  view: (data, call) => ({ place: 'access', top: <AccessNav current="alerts" />, main: <Alerts data={data} call={call} /> }),
})

async function load(call: Call): Promise<Data> {
  const { reader, user } = call
  const reviewed = call.query['show'] === 'reviewed', counts = await countAlerts(reader)
  const part = partOf(call, reviewed ? counts.reviewed : counts.open, perPage)
  const shown = await accessAlerts(reader, reviewed ? 'reviewed' : 'open', spanOf(part)), org = await reader.org()
  const alerts = shown.filter((a) => !inLineOf(org, user.worker, a.worker))
  const names = namesFrom(await reader.cards(alerts.map((a) => a.worker)))
  return { alerts, names, reviewed, part, counts, notYours: shown.length - alerts.length }
}

const when = (a: ListedAlert, call: Call): string => (a.first === a.last ? sayMoment(a.first, call.now) : `${sayMoment(a.first, call.now)} to ${sayTime(a.last)}`)

function Alerts({ data, call }: { readonly data: Data; readonly call: Call }) {
  const { alerts, names, reviewed, part, counts } = data
  return (
    <>
      <Title title="Access alerts" lead="Looks at records that are worth asking about. An alert is a question, never a finding." tallies={[
        { count: counts.open, words: 'to look into', tone: counts.open > 0 ? 'today' : 'met', icon: 'eye', href: toAlerts() },
      ]} />
      <Section id="alerts" title={reviewed ? 'Looked into' : 'To look into'} count={part.total}
        more={reviewed ? <To href={toAlerts()}>Those to look into</To> : <To href={toAlerts('reviewed')}>Those looked into</To>}>
        {alerts.length === 0
          ? <Empty kind="met">{reviewed ? 'None has been looked into yet.' : `Nothing waits for you. Looks are read every ten minutes; read at ${sayTime(call.now)}.`}</Empty>
          : <WideTable label="Access alerts" head={['What', 'Who', 'When', 'Looks', reviewed ? 'Found' : 'Ask']} rows={alerts.map((a) => [
              <To href={toAlert(a.id)}>{alertWords[a.kind].title}</To>, names(a.worker) ?? 'Somebody whose name is not written', when(a, call),
              `${a.looks} at ${a.people === 1 ? 'one record' : `${a.people} records`}`,
              reviewed ? <Chip tone={a.outcome === 'breach' ? 'late' : 'met'}>{sayOutcome(a.outcome)}</Chip> : alertWords[a.kind].asks,
            ])} />}
        {data.notYours > 0 && <p class="sl-quiet">{data.notYours === 1 ? 'One of these is' : `${data.notYours} of these are`} about people in your line of management: somebody else looks into those.</p>}
        <Pages part={part} call={call} />
      </Section>
    </>
  )
}
