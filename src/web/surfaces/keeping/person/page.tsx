import { mayDo } from '../../../../access/index.ts'
import { sayMoment } from '../../../../calendar/index.ts'
import { isId, type SubjectId, type SubjectKind } from '../../../../ledger/index.ts'
import { askToExpunge, holdsIn, liftHold, ordersIn, placeHold, type ExpungeOrder, type LegalHold } from '../../../../store/index.ts'
import { Empty, ErrorSummary, Details, Section, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type Loaded, type Posted } from '../../../contract.ts'
import { kindWords, namesFrom, type NameBook } from '../../../words/index.ts'
import { toChild } from '../../links.ts'
import { codeLabel, errorsOf, sayOrder, toKept, toOrder, type Problems } from '../parts.tsx'
import { AskForm, HoldForm, LiftForm, type Said } from './forms.tsx'
import { answerOf } from '../../../form.ts'

export interface Data {
  readonly subject: SubjectId; readonly about: SubjectKind; readonly names: NameBook
  readonly orders: readonly ExpungeOrder[]; readonly holds: readonly LegalHold[]
  /** Records that could be cleared, newest first. */
  readonly records: readonly { readonly value: string; readonly text: string }[]
  readonly said: Said; readonly problems: Problems
}

const everything = 'everything'

async function open(call: Call, said: Said = {}, problems: Problems = {}): Promise<Data | null> {
  const subject = call.params['subject'] ?? '', about = isId(subject) ? await call.reader.about(subject) : null
  if (about !== 'child' && about !== 'adult') return null
  const facts = await call.reader.facts(subject)
  const orders = ordersIn(facts), holds = holdsIn(facts)
  const firsts = facts.filter((f) => f.sequence === 1 && f.subject === subject && !['expunge-order', 'legal-hold', 'notice'].includes(f.kind))
  const records = firsts.map((f) => ({ value: f.record, text: `${kindWords(call.pack, f.kind)}, ${sayMoment(f.recorded, call.now)}` })).reverse()
  const people = [...holds.map((h) => h.by), ...orders.map((o) => o.askedBy)].filter((p) => p !== null)
  return { subject, about, orders, holds, records, said, problems, names: namesFrom(await call.reader.cards([subject, ...people])) }
}

function Holds({ data, call }: { readonly data: Data; readonly call: Call }) {
  const may = mayDo(call.user.roles, 'hold:manage')
  const now = data.holds.filter((h) => h.lifted === null), before = data.holds.filter((h) => h.lifted !== null)
  return (
    <Section id="holds" title="Legal holds" count={now.length}>
      {data.holds.length === 0 && <Empty kind="met">There is no legal hold.</Empty>}
      {now.map((h) => (
        <div class="sl-panel">
          <p><strong>{codeLabel(call.pack, 'legal-hold', 'placed', 'reason', h.because)}.</strong> {h.why}</p>
          <p class="sl-quiet">Placed {sayMoment(h.placed, call.now)}, {h.by === null ? 'from the server' : data.names(h.by) ?? 'nobody named'}. Nothing about them is cleared while it lasts.</p>
          {may && <LiftForm data={data} hold={h} call={call} />}
        </div>
      ))}
      {before.map((h) => <p class="sl-quiet">{codeLabel(call.pack, 'legal-hold', 'placed', 'reason', h.because)}: placed {sayMoment(h.placed, call.now)}, lifted {sayMoment(h.lifted ?? h.placed, call.now)}.</p>)}
      {may && <HoldForm data={data} call={call} />}
    </Section>
  )
}

/** How one person's record is kept: holds, and orders to clear it. */
export default definePage<Data>({
  path: '/keeping/people/:subject',
  permission: 'retention:read',
  audit: 'Looked at how a record is kept',
  about: ({ subject }) => subject,
  load: async (call): Promise<Loaded<Data>> => { const data = await open(call); return data ? { data } : notHere },
  title: () => 'How this record is kept',
  view: (data, call) => ({
    place: 'retention',
    main: (
      <>
        {Object.keys(data.problems).length > 0 && <ErrorSummary title="There is a problem" errors={errorsOf(data.problems)} />}
        <Title title={`How ${data.names(data.subject) ?? 'this person'}’s record is kept`} lead={data.about === 'child' ? <a class="govuk-link" href={toChild(data.subject)}>Open the record</a> : undefined} />
        <div class="sl-split">
          <div class="sl-split__main"><Holds data={data} call={call} /></div>
          <div class="sl-split__side">
            <Section id="orders" title="Orders to clear" count={data.orders.length}>
              {data.orders.length === 0 && <Empty kind="met">Nobody has asked for anything to be cleared.</Empty>}
              {data.orders.map((o) => <p><a class="govuk-link" href={toOrder(o.order)}>{o.record === null ? 'Everything' : 'One record'}, asked {sayMoment(o.asked, call.now)}</a>. {sayOrder(o, call.now)}.</p>)}
              {mayDo(call.user.roles, 'expunge:ask') && (
                data.holds.some((h) => h.lifted === null) ? <p class="sl-quiet">Nothing can be cleared while a hold lasts.</p>
                  : <Details summary="Ask for a record to be cleared" open={Object.keys(data.problems).some((p) => ['target', 'basis', 'citation'].includes(p))}><AskForm data={data} call={call} /></Details>
              )}
            </Section>
          </div>
        </div>
      </>
    ),
  }),
  post: { permission: 'retention:read', handle },
})

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const did = answerOf(form, '_do'), said: Said = Object.fromEntries(['because', 'why', 'target', 'basis', 'citation', 'lift', 'lift-why'].map((f) => [f, answerOf(form, f)]))
  const data = await open(call, said)
  if (!data) return notHere
  if (did === 'ask') return ask(call, data)
  if (!mayDo(call.user.roles, 'hold:manage')) return { notAllowed: 'Holds are placed and lifted by heads of service, the director and the data protection officer. Ask one of them.' }
  return did === 'lift' ? lift(call, data) : hold(call, data)
}

const again = (data: Data, problems: Problems): Posted<Data> => ({ again: { ...data, problems }, status: 422 })
const known = (choices: readonly { readonly value: string }[], value: string | undefined): boolean => choices.some((c) => c.value === value)

async function ask(call: Call, data: Data): Promise<Posted<Data>> {
  if (!mayDo(call.user.roles, 'expunge:ask')) return { notAllowed: 'Asking for a record to be cleared is for the director and the data protection officer. Ask one of them.' }
  const { target = '', basis = '', citation = '' } = data.said
  const problems: Problems = {
    ...(target === everything || known(data.records, target) ? {} : { target: 'Choose which record, or everything.' }), ...(basis ? {} : { basis: 'Choose on what basis.' }),
    ...(citation ? {} : { citation: 'Write which law or order it rests on.' }),
  }
  if (Object.keys(problems).length > 0) return again(data, problems)
  const order = await askToExpunge(call.store.engine, data, { target: target === everything ? null : target, basis, citation, by: call.user.worker })
  return { redirect: toOrder(order), say: 'Asked. Somebody else who may decide has to.' }
}

async function hold(call: Call, data: Data): Promise<Posted<Data>> {
  const { because = '', why = '' } = data.said
  const problems: Problems = { ...(because ? {} : { because: 'Choose what it is for.' }), ...(why ? {} : { why: 'Write the inquiry or claim, and who to ask.' }) }
  if (Object.keys(problems).length > 0) return again(data, problems)
  await placeHold(call.store.engine, data, { because, why, by: call.user.worker })
  return { redirect: toKept(data.subject), say: 'The hold is placed.' }
}

async function lift(call: Call, data: Data): Promise<Posted<Data>> {
  const hold = data.holds.find((h) => h.record === data.said['lift'] && h.lifted === null), why = data.said['lift-why'] ?? ''
  if (!hold) return again(data, { why: 'That hold is not in force any more.' })
  if (!why) return again(data, { [`lift-why-${hold.record}`]: 'Write why it is no longer needed.' })
  await liftHold(call.store.engine, data.about, hold, { why, by: call.user.worker })
  return { redirect: toKept(data.subject), say: 'The hold is lifted.' }
}
