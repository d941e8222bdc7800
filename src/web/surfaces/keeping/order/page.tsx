import { mayDo } from '../../../../access/index.ts'
import { sayMoment } from '../../../../calendar/index.ts'
import { isId, type SubjectKind } from '../../../../ledger/index.ts'
import { decideOrder, findOrder, Refused, type ExpungeOrder } from '../../../../store/index.ts'
import { BackLink, Button, ErrorSummary, SummaryList, Textarea, Title, WarningText } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type Loaded, type Posted } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { codeLabel, errorsOf, sayOrder, toKeeping, toOrder, type Problems } from '../parts.tsx'
import { answerOf } from '../../../form.ts'

interface Data { readonly order: ExpungeOrder; readonly about: SubjectKind; readonly names: NameBook; readonly what: string; readonly why: string; readonly problems: Problems }


async function open(call: Call, said: { readonly why: string; readonly problems: Problems } = { why: '', problems: {} }): Promise<Data | null> {
  const id = call.params['order'] ?? ''
  const order = isId(id) ? await findOrder(call.reader.db, call.pack, id) : null
  const about = order && await call.reader.about(order.subject)
  if (!order || !about) return null
  const record = order.record === null ? [] : await call.reader.record(order.record)
  const kind = record[0]?.kind, title = call.pack.recordTypes.find((t) => t.id === kind)?.title
  const what = order.record === null ? 'Everything about them' : title ? `${title}, written ${sayMoment(record[0]?.recorded ?? order.asked, call.now)}` : 'One record, which is not here (any more)'
  return { ...said, order, about, what, names: namesFrom(await call.reader.cards([order.subject, ...[order.askedBy, order.decidedBy].filter((p) => p !== null)])) }
}

const Decide = ({ data, call }: { readonly data: Data; readonly call: Call }) => (
  <form method="post" action={toOrder(data.order.order)}>
    <input type="hidden" name="_csrf" value={call.csrf} />
    <WarningText>What is cleared cannot be had back from here: the words, what was read from them, and drafts. Who wrote it and when stays, and this order.</WarningText>
    <Textarea name="why" label="Why do you decide so?" hint="No names: this stays for ever." value={data.why} rows={3} error={data.problems['why']} />
    <div class="govuk-button-group">
      <Button name="decide" value="clear" tone="warning">Clear it</Button>
      <Button name="decide" value="keep" tone="secondary">It stays</Button>
    </div>
  </form>
)

/** One order to clear a record: what, on what basis, who asked; somebody else decides. */
export default definePage<Data>({
  path: '/keeping/orders/:order',
  permission: 'retention:read',
  audit: 'Looked at an order to clear a record',
  about: ({ order }) => order.subject,
  load: async (call): Promise<Loaded<Data>> => { const data = await open(call); return data ? { data } : notHere },
  title: () => 'Order to clear a record',
  view: (data, call) => {
    const { order, names, problems } = data
    const mine = order.askedBy === call.user.worker
    return {
      place: 'retention',
      main: (
        <>
          <BackLink href={toKeeping}>How records are kept</BackLink>
          {Object.keys(problems).length > 0 && <ErrorSummary title="There is a problem" errors={errorsOf(problems)} />}
          <Title title="Order to clear a record" lead={sayOrder(order, call.now)} />
          <SummaryList rows={[
            { key: 'Whose', value: names(order.subject) ?? 'Somebody with no name written' }, { key: 'What', value: data.what },
            { key: 'Basis', value: codeLabel(call.pack, 'expunge-order', 'asked', 'basis', order.basis) }, { key: 'Law or order', value: order.citation || 'Not written' },
            { key: 'Asked', value: `${sayMoment(order.asked, call.now)}, ${names(order.askedBy ?? '') ?? 'nobody named'}` },
            ...(order.decided ? [{ key: 'Decided', value: `${sayMoment(order.decided, call.now)}, ${names(order.decidedBy ?? '') ?? 'nobody named'}` }] : []),
            ...(order.why ? [{ key: 'Why', value: order.why }] : []),
          ]} />
          {order.state === 'asked' && mine && <p class="govuk-body">You asked, so somebody else has to decide.</p>}
          {order.state === 'asked' && !mine && mayDo(call.user.roles, 'expunge:decide') && <Decide data={data} call={call} />}
        </>
      ),
    }
  },
  post: { permission: 'expunge:decide', handle },
})

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const why = answerOf(form, 'why'), decide = answerOf(form, 'decide'), data = await open(call)
  if (!data) return notHere
  const again = (problems: Problems, status: 409 | 422): Posted<Data> => ({ again: { ...data, why, problems }, status })
  if (data.order.state !== 'asked') return again({ why: `This order is not open any more: ${sayOrder(data.order, call.now)}.` }, 409)
  if (why === '') return again({ why: 'Write why you decide so.' }, 422)
  if (decide !== 'clear' && decide !== 'keep') return again({ why: 'Press one of the two: clear it, or it stays.' }, 422)
  try {
    const no = await decideOrder(call.store.engine, data.about, data.order, { clear: decide === 'clear', why, by: call.user.worker })
    if (no !== null) return again({ why: no }, 409)
  } catch (error) {
    if (error instanceof Refused) return again({ why: error.message }, 409)
    throw error
  }
  return { redirect: toOrder(data.order.order), say: decide === 'clear' ? 'Decided. It is being cleared now.' : 'Decided. It stays.' }
}
