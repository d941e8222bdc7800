import { sayMoment } from '../../../../calendar/index.ts'
import { allHolds, allOrders, sealState, type ExpungeOrder, type LegalHold, type SealState } from '../../../../store/index.ts'
import { Checks, Empty, Section, Title, type Check } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { Pages, partOf, rowsOf, type Part } from '../../pages.tsx'
import { codeLabel, KeepingNav, sayOrder, toKept, toOrder } from '../parts.tsx'

interface Kept { readonly seals: SealState; readonly orders: readonly ExpungeOrder[]; readonly holds: readonly LegalHold[]; readonly parts: { readonly orders: Part; readonly holds: Part }; readonly inForce: number; readonly names: NameBook; readonly keeps: boolean }

/** Rows on one part of each list. */
const perPage = 50

async function load(call: Call): Promise<Kept> {
  const asked = await allOrders(call.reader.db, call.pack), placed = await allHolds(call.reader.db, call.pack)
  const parts = { orders: partOf(call, asked.length, perPage, 'orders'), holds: partOf(call, placed.length, perPage, 'holds') }
  const orders = rowsOf(asked, parts.orders), holds = rowsOf(placed, parts.holds)
  const people = [...orders, ...holds].flatMap((x) => [x.subject, ...('by' in x ? [x.by] : [x.askedBy, x.decidedBy])]).filter((p) => p !== null)
  return { orders, holds, parts, inForce: placed.filter((h) => h.lifted === null).length, seals: await sealState(call.store.engine.db), names: namesFrom(await call.reader.cards(people)), keeps: call.store.keeper !== null }
}

const some = (n: number, of: string): string => `${n} ${of}${n === 1 ? '' : 's'}`

function sealChecks({ seals, keeps }: Kept, call: Call): readonly Check[] {
  const { waiting } = seals, n = waiting.facts + waiting.audits
  return [
    seals.trouble !== null ? { tone: 'late', text: seals.trouble }
      : seals.sealedTo === null ? { tone: 'unknown', text: !keeps ? 'This server does not seal.' : seals.seals === 0 ? 'Nothing is sealed yet.' : 'The first seals are being made.' }
        : { tone: 'met', text: `Everything recorded by ${sayMoment(seals.sealedTo, call.now)} is sealed.` },
    { tone: 'none', text: `${some(seals.facts, 'fact')} and ${some(seals.audits, 'look')} stand in ${some(seals.seals, 'seal')}. Each seal binds everything before it, and is written outside the database too.` },
    ...(n > 0 ? [{ tone: 'soon' as const, text: `${n} ${n === 1 ? 'entry waits' : 'entries wait'} to be sealed${waiting.since ? `, the oldest since ${sayMoment(waiting.since, call.now)}` : ''}.` }] : []),
    ...(seals.last ? [{ tone: 'none' as const, text: `The last seal begins ${seals.last.head.slice(0, 16)}, signed with key ${seals.last.key}. Whoever runs the server checks all of it with: sightline verify.` }] : []),
  ]
}

/** How what is written is kept: whether it is sealed, what was ordered cleared, what must not be. */
export default definePage<Kept>({
  path: '/keeping',
  permission: 'retention:read',
  audit: 'Looked at how records are kept',
  about: ({ orders, holds }) => [...new Set([...orders, ...holds].map((x) => x.subject))],
  load: async (call) => ({ data: await load(call) }),
  title: () => 'How records are kept',
  view: (data, call) => ({
    place: 'retention',
    top: <KeepingNav at="overview" />,
    main: (
      <>
        <Title title="How records are kept" lead="What was written cannot be changed without being found. It can be cleared by two people with a legal basis, unless a hold forbids it." />
        <Section id="seals" title="Sealing"><div class="sl-panel"><Checks checks={sealChecks(data, call)} /></div></Section>
        <Section id="orders" title="Orders to clear a record" count={data.parts.orders.total}>
          {data.orders.length === 0 ? <Empty kind="met">Nobody has asked for a record to be cleared.</Empty> : (
            <WideTable label="Orders to clear a record" head={['Whose', 'What, and on what basis', 'Asked', 'How it stands']} rows={data.orders.map((o) => [
              <a class="govuk-link" href={toOrder(o.order)}>{data.names(o.subject) ?? 'Somebody with no name written'}</a>,
              `${o.record === null ? 'Everything' : 'One record'}. ${codeLabel(call.pack, 'expunge-order', 'asked', 'basis', o.basis)}`,
              `${sayMoment(o.asked, call.now)}, ${data.names(o.askedBy ?? '') ?? 'nobody named'}`, sayOrder(o, call.now),
            ])} />
          )}
          <Pages part={data.parts.orders} call={call} />
        </Section>
        <Section id="holds" title="Legal holds" count={data.inForce}>
          {data.holds.length === 0 ? <Empty kind="met">There are no legal holds.</Empty> : (
            <WideTable label="Legal holds" head={['Whose', 'What for', 'Placed', 'Now']} rows={data.holds.map((h) => [
              <a class="govuk-link" href={toKept(h.subject)}>{data.names(h.subject) ?? 'Somebody with no name written'}</a>,
              `${codeLabel(call.pack, 'legal-hold', 'placed', 'reason', h.because)}. ${h.why}`,
              `${sayMoment(h.placed, call.now)}, ${h.by === null ? 'from the server' : data.names(h.by) ?? 'nobody named'}`, h.lifted === null ? 'In force' : `Lifted ${sayMoment(h.lifted, call.now)}`,
            ])} />
          )}
          <Pages part={data.parts.holds} call={call} />
        </Section>
      </>
    ),
  }),
})
