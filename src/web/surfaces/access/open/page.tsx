import { sayLength, sayTime } from '../../../../calendar/index.ts'
import { breakGlassHours, breakGlassReason, closesAt } from '../../../../packs/index.ts'
import { indexCard, openedBy, openInEmergency, type IndexCard } from '../../../../store/index.ts'
import { Button, ErrorSummary, Panel, Radios, TelLink, Textarea, Title, WarningText } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type Posted, type Redirect } from '../../../contract.ts'
import { sayBorn } from '../../../words/index.ts'
import { toChild, toChildren, toOpenInEmergency } from '../../links.ts'
import { ringAbout, type RingAbout } from '../ring.ts'
import { isId } from '../../../../ledger/index.ts'
import { answerOf } from '../../../form.ts'
import { tryWrite } from '../../write/append.ts'

interface Asked { readonly reason: string; readonly words: string; readonly problems: readonly { readonly field: 'reason' | 'words'; readonly says: string }[] }
interface Data { readonly card: IndexCard; readonly ring: RingAbout; readonly asked: Asked }

const nothing: Asked = { reason: '', words: '', problems: [] }

/** Opening a record out of reach in an emergency: why, what will happen, whom to ring instead. */
export default definePage<Data>({
  path: '/access/open/:child',
  permission: 'break-glass:open',
  audit: 'Asked to open a record in an emergency',
  // The index card is noted by the database in the call that gives it; nothing else of the child is here.
  about: () => null,
  load: async (call) => {
    const data = await load(call)
    return 'card' in data ? { data } : data
  },
  title: () => 'Open a record in an emergency',
  view: (data, call) => ({ place: 'children', main: <Open {...data} call={call} /> }),
  post: { permission: 'break-glass:open', handle },
})

async function load(call: Call): Promise<Data | Redirect | typeof notHere> {
  const child = call.params['child']
  if (!isId(child)) return notHere
  if (await call.reader.about(child)) return { redirect: toChild(child) }
  const card = await indexCard(call.reader, child)
  return card?.about === 'child' ? { card, ring: await ringAbout(call.reader, card.team), asked: nothing } : notHere
}


async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const child = call.params['child']
  if (answerOf(form, '_do') === 'close') return isId(child) ? close(call, child) : notHere
  const data = await load(call)
  if (!('card' in data)) return data
  const reason = breakGlassReason.codes.find((c) => c.code === answerOf(form, 'reason'))?.code ?? '', words = answerOf(form, 'words')
  const problems: Asked['problems'] = [
    ...(reason === '' ? [{ field: 'reason' as const, says: 'Choose why you need it now.' }] : []),
    ...(words === '' ? [{ field: 'words' as const, says: 'Write what is happening. A few words will do.' }] : []),
  ]
  if (problems.length > 0) return { again: { ...data, asked: { reason, words, problems } }, status: 422 }
  await openInEmergency(call.store.engine, { child: data.card.subject, worker: call.user.worker, reason, words })
  return { redirect: toChild(data.card.subject), say: `Opened until ${sayTime(closesAt(call.now))}. Their social worker and the manager have been told.` }
}

/** Closes what this person opened. Pressed twice, it is closed once. */
async function close(call: Call, child: string): Promise<Posted<Data>> {
  const opened = await openedBy(call.reader, call.user.worker, child)
  if (!opened) return { redirect: toChildren(), say: 'It was closed already.' }
  const facts = await call.reader.record(opened.record)
  const refused = await tryWrite(call, [{
    record: opened.record, expects: facts.at(-1)?.sequence ?? 0, subject: child, about: 'child', kind: 'break-glass', step: 'ended', happened: { at: call.now }, author: call.user.worker, body: {},
  }])
  const say = refused ? (refused.code === 'moved-on' ? 'Somebody reviewed it at the same moment. It closes by itself.' : refused.message) : 'Closed. What you wrote while it was open is kept.'
  return { redirect: toChildren(), say }
}

function Open({ card, ring, asked, call }: Data & { readonly call: Call }) {
  const wrong = (field: 'reason' | 'words'): string | undefined => asked.problems.find((p) => p.field === field)?.says
  return (
    <>
      {asked.problems.length > 0 && <ErrorSummary errors={asked.problems.map((p) => ({ text: p.says, href: `#${p.field}` }))} />}
      <p class="sl-crumb"><a class="govuk-back-link" href={toChildren()}>Children</a></p>
      <Title title="Open a record in an emergency" label={card.name} lead={[card.full, sayBorn(card.born)].filter(Boolean).join(', ') || undefined} />
      <div class="sl-split">
        <div class="sl-split__main">
          <WarningText>You do not work with {card.name}. Open the record only if a child may come to harm while you wait for somebody who does.</WarningText>
          <form method="post" action={toOpenInEmergency(card.subject)} class="sl-panel">
            <input type="hidden" name="_csrf" value={call.csrf} />
            <Radios name="reason" legend={{ text: 'Why do you need it now?' }} value={asked.reason || undefined} error={wrong('reason')}
              items={breakGlassReason.codes.map((c) => ({ value: c.code, text: c.label }))} />
            <Textarea name="words" label="What is happening?" rows={3} value={asked.words} error={wrong('words')}
              hint="It stands on the record for ever, with your name. Whoever reviews it reads it first." />
            <Button tone="warning" preventDoubleClick>Open it for {breakGlassHours} hours</Button>
          </form>
        </div>
        <div class="sl-split__side">
          <Panel title="Ring first, if there is time" id="ring">
            <p>{ring.team ? `Known to ${ring.team}.` : 'Known here. Which team works with them is not written.'}</p>
            <ul class="govuk-list">{ring.ring.map((r) => <li>{r.who}: <TelLink number={r.tel} /></li>)}</ul>
          </Panel>
          <Panel title="What happens" id="what-happens">
            <ul class="govuk-list govuk-list--bullet">
              <li>The record opens to you for {sayLength(breakGlassHours * 60)}. You can close it sooner.</li>
              <li>Their social worker and the manager are told at once: your name, why, and what you wrote.</li>
              <li>Everything you open is noted, as always.</li>
              <li>Somebody outside your line of management looks at whether it was right, within two working days.</li>
              <li>What is restricted or sealed stays closed.</li>
            </ul>
          </Panel>
        </div>
      </div>
    </>
  )
}
