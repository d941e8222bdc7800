import { sayDay } from '../../../../calendar/index.ts'
import { mayWrite } from '../../../../access/index.ts'
import type { SecondLook } from '../../../../packs/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { Button, Empty, ErrorSummary, Input, InsetText, Section, Title } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toChild, toGuidance, toSample } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import type { Decision } from './draw.ts'
import { loadSample, type SamplePage } from './load.ts'

/** Decisions of the front door drawn for a second look, and how often two people would have decided alike. */
export default definePage<SamplePage>({
  path: '/front-door/sample',
  permission: 'team:read',
  audit: 'Drew a sample of decisions',
  about: (d) => d.drawn.map((one) => one.child),
  load: async (call) => ({ data: await loadSample(call) }),
  title: () => 'Would two of us decide alike?',
  view: (d, call) => ({
    main: (
      <>
        {d.asked.wrong && <ErrorSummary errors={[{ text: d.asked.wrong, href: '#from' }]} />}
        <Title title="Would two of us decide alike?" label="Front door" lead={<>A second person reads what came in, without the decision, and says which level they would have chosen by <To href={toGuidance()}>the threshold document</To>.</>} />
        <Ask d={d} />
        {d.cut && <InsetText><p>More children had a decision since then than one page looks through, so this is not drawn from all of them. Choose a first day that is nearer.</p></InsetText>}
        <Drawn d={d} call={call} />
        <Alike d={d} />
      </>
    ),
  }),
})

const Ask = ({ d: { asked } }: { readonly d: SamplePage }) => (
  <form class="sl-panel" method="get" action={toSample()}>
    <Input name="from" label="Decided from" value={asked.from} width={10} attributes={{ type: 'date' }} />
    <Input name="to" label="Decided until" value={asked.to} width={10} attributes={{ type: 'date' }} />
    <Input name="many" label="How many?" value={String(asked.many)} width={5} inputmode="numeric" />
    <Button small>Draw</Button>
    <p class="sl-quiet sl-after">
      How it is drawn: every decision of these days that names a level gets a number made from the id of its record and the two days, and the lowest numbers are drawn.
      {' '}Nobody chooses, and whoever draws the same days again gets the same ones.
    </p>
  </form>
)

/** 'Drawn: 10 of 42 decided 1 Nov to 28 Nov'. Kept on each sample, so that it can be drawn again. */
const howDrawn = ({ asked, drawn, withLevel }: SamplePage): string => `Drawn: ${drawn.length} of ${withLevel} decided ${asked.from} to ${asked.to}`

function Drawn({ d, call }: { readonly d: SamplePage; readonly call: Call }) {
  const mayChoose = mayWrite(call.user.roles, 'dip-sample', 'chosen')
  return (
    <Section id="drawn" title="Drawn" count={d.drawn.length} more={`${d.inAll} decided in these days, ${d.withLevel} with a level`}>
      {d.drawn.length === 0
        ? <Empty kind="ask">{d.inAll === 0 ? 'Nothing within your reach was decided in these days.' : 'No decision of these days names a level, so there is nothing to compare.'}</Empty>
        : (
          <WideTable label="Decisions drawn" head={['Child', 'What came in', 'Decided', 'Team', 'Second look']} rows={d.drawn.map((one) => [
            <To href={toChild(one.child)}>{d.names(one.child) ?? 'A child with no name written'}</To>, short(one.came), sayDay(one.on, call.now), (one.team && d.names(one.team)) || 'Not written',
            d.chosen.has(one.record) ? 'Asked for' : mayChoose ? <Choose one={one} d={d} call={call} /> : 'Not asked for',
          ])} />
        )}
    </Section>
  )
}

const Choose = ({ one, d, call }: { readonly one: Decision; readonly d: SamplePage; readonly call: Call }) => (
  <StartWriting csrf={call.csrf} child={one.child} kind="dip-sample" step="chosen" prefill={{ [one.kind]: one.record, drawn: howDrawn(d) }}
    label="Ask for a second look" hidden={`at what came in about ${d.names(one.child) ?? 'this child'}`} small secondary />
)

const short = (words: string | null): string => (words === null ? 'Not written' : words.length <= 200 ? words : `${words.slice(0, words.lastIndexOf(' ', 200))}…`)

/** Counts by team. What cannot be compared is counted by itself, and never as agreement. */
function Alike({ d }: { readonly d: SamplePage }) {
  const teams = [...Map.groupBy(d.looks, (l) => (typeof l.detail.team === 'string' ? l.detail.team : ''))]
  const count = (looks: readonly SecondLook[], is: (l: SecondLook) => boolean): number => looks.filter(is).length
  return (
    <Section id="alike" title="What the second looks of these days came to" count={d.looks.length}>
      {d.looks.length === 0 ? <Empty kind="ask">Nobody asked for a second look in these days.</Empty> : (
        <WideTable label="Alike and not alike, by team" head={['Team', 'Alike', 'Not alike', 'Cannot be compared', 'Waiting']} rows={teams.map(([team, looks]) => [
          (team && d.names(team)) || 'Team not written', count(looks, (l) => l.detail.agree === true), count(looks, (l) => l.detail.agree === false),
          count(looks, (l) => l.to !== null && l.detail.agree === null), count(looks, (l) => l.to === null),
        ].map(String))} />
      )}
    </Section>
  )
}
