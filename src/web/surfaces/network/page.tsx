import { mayDo } from '../../../access/index.ts'
import { sayWhen } from '../../../calendar/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import { Empty, Section, Title } from '../../kit/index.ts'
import { definePage, type Call } from '../../contract.ts'
import { To } from '../child/parts/to.tsx'
import { WideTable } from '../child/parts/wide-table.tsx'
import { toChild, toRecord, toRegister } from '../links.ts'
import { sayCount, sayNumber } from '../../words/index.ts'
import { Pages } from '../pages.tsx'
import { Drawing } from './drawing.tsx'
import { daysBack, loadNetwork, type Network } from './load.ts'
import { childrenOf, type Thing } from './recur.ts'
import type { MarkKind } from './marks.ts'
import type { Pair, SameTime } from './together.ts'

const sameAs: { readonly [kind in MarkKind]: string } = {
  words: 'the same words', plate: 'the same number plate', phone: 'the same phone number', postcode: 'the same postcode',
}

/** Who was missing with whom, and which people, places, cars and numbers stand in the records of more than one child. */
export default definePage<Network>({
  path: '/network',
  permission: 'child:find',
  audit: 'Looked at who and what recurs across children',
  about: ({ children }) => children,
  load: async (call) => ({ data: await loadNetwork(call) }),
  title: () => 'Who and what comes up for more than one child',
  view: (network, call) => ({ place: 'children', main: <Shown network={network} call={call} /> }),
})

function Shown({ network, call }: { readonly network: Network; readonly call: Call }) {
  const { things, pairs, parts } = network
  return (
    <>
      <Title title="Who and what comes up for more than one child"
        lead="Read from what is written of children you can see: times missing, return interviews, police checks, and people and places of concern. It finds words, and finds nobody guilty." />
      <p class="sl-quiet">
        {sayCount(network.looked, 'child', 'children')} looked at: missing, or with somebody of concern, in the last {daysBack} days.
        {network.inAll > network.looked && ` ${sayNumber(network.inAll)} were, and only the latest of them were looked at.`} Two people may share a name, and a spelling it does not know is missed.
      </p>
      <Section id="things" title="People, places, cars and numbers" count={parts.things.total}>
        {things.length === 0
          ? <Empty kind="ask">Nothing stands in the records of two children you can see. What is written of one child only is on their own record.</Empty>
          : <WideTable label="People, places, cars and numbers that stand in the records of more than one child" head={['Who or what', 'Known by', 'Children, and where it is written']} rows={things.map((thing) => thingRow(thing, network, call))} />}
        <Pages part={parts.things} call={call} />
      </Section>
      <Section id="together" title="Missing at the same time" count={parts.together.total}>
        {pairs.length === 0
          ? <Empty kind="ask">No two children you can see were missing at the same time with a reason to think they were together.</Empty>
          : <WideTable label="Children who were missing at the same time" head={['Children', 'How often', 'When, and why they may have been together']} rows={pairs.map((pair) => pairRow(pair, network, call))} />}
        <Pages part={parts.together} call={call} />
      </Section>
      {(things.length > 0 || pairs.length > 0) && (
        <section aria-label="The same, drawn"><figure class="sl-fig govuk-!-margin-0">
          <figcaption><h2 class="sl-h3">The same, drawn</h2></figcaption>
          <div class="sl-fig__art"><Drawing network={network} /></div>
        </figure></section>
      )}
      {mayDo(call.user.roles, 'indicator:read') && (
        <p class="sl-after"><To href={toRegister('of-concern')}>Everybody and everywhere of concern</To>, and <To href={toRegister('disruption')}>what is being done to stop harm</To></p>
      )}
    </>
  )
}

const child = (who: SubjectId, { names }: Network) => <To href={toChild(who)}>{names(who) ?? 'A child with no name written'}</To>

const kindTitle = (kind: string, call: Call): string => call.pack.recordTypes.find((r) => r.id === kind)?.title ?? 'A record'

function thingRow(thing: Thing, network: Network, call: Call) {
  const of = call.pack.recordTypes.find((r) => r.id === 'person-or-place-of-concern')?.steps['named']?.fields['kind']?.type
  const kind = of?.kind === 'code' ? of.codes.codes.find((c) => c.code === thing.concern)?.label : undefined
  return [
    <>{thing.called}<br /><span class="sl-quiet">{kind ?? 'Nobody has named it a concern'}</span></>,
    sameAs[thing.same],
    <ul class="govuk-list govuk-!-margin-bottom-0" role="list">
      {childrenOf(thing).map((who) => (
        <li>{child(who, network)}: {thing.mentions.filter((m) => m.child === who).map((m, i) => (
          <>{i > 0 && ', '}<To href={toRecord(m.record)}>{kindTitle(m.kind, call)}, {sayWhen(m.at, call.now)}</To></>
        ))}</li>
      ))}
    </ul>,
  ]
}

function pairRow(pair: Pair, network: Network, call: Call) {
  const sure = pair.times.filter((x) => x.surely).length, perhaps = pair.times.length - sure
  return [
    <>{child(pair.children[0], network)} and {child(pair.children[1], network)}</>,
    [sure > 0 && times(sure), perhaps > 0 && `perhaps ${times(perhaps)}: the times are rough`].filter(Boolean).join(', and '),
    <ul class="govuk-list govuk-!-margin-bottom-0" role="list">{pair.times.map((x) => <li><To href={toRecord(x.records[1])}>{sayWhen(x.at, call.now)}</To>: {sayWhy(x, network)}</li>)}</ul>,
  ]
}

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)

const sayWhy = (x: SameTime, { names }: Network): string => x.why.map((w) => {
  if (w.is === 'same home') return `both from ${names(w.home) ?? 'the same home'}`
  return w.is === 'same thing' ? `${w.thing.called} is written of both` : `${names(w.who)?.split(' ')[0] ?? 'one'} is named in the other’s record`
}).join('; ')
