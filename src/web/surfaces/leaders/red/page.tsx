import { mayDo, mayWrite } from '../../../../access/index.ts'
import { minutesBetween, sayLength, sayMoment } from '../../../../calendar/index.ts'
import { isId, type SubjectId } from '../../../../ledger/index.ts'
import { BasisBadge, Button, ErrorSummary, InsetText, Panel, RedLineList, Section, Textarea, Timeline, TimelineEntry, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { basisWords, roleWords, sayWrittenPast, versionUsed } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { ruleIn, toOwed, toRed as toRedPage, toRule } from '../../links.ts'
import { nameOf, openDesk, type Desk, type Notice, type Said } from '../../staff/owing/index.ts'
import { acknowledge } from './acknowledge.ts'
import { isStillSo, sinceMoment, toRed, type Red } from './lines.ts'
import { doneAbout, RedWords, RingOwner, sayTold } from './words.tsx'

interface Data { readonly red: Red; readonly desk: Desk; readonly open: boolean; readonly typed: string; readonly error: string | null }

/** One red line: what has been done, who was told on the way, why it came up, and the place to say what you will do. */
export default definePage<Data>({
  path: '/today/red/:subject/:rule/:key',
  permission: 'red-line:acknowledge',
  audit: 'Opened a red line',
  about: ({ red }) => red.subject,
  load: async (call) => {
    const data = await load(call)
    return data ? { data } : notHere
  },
  title: ({ red }) => red.title,
  view: (data, call) => ({ place: call.user.roles[0]?.home === 'director' ? 'director' : 'my-day', main: <RedPage {...data} call={call} /> }),
  post: { permission: 'red-line:acknowledge', handle: post },
})

async function load(call: Call): Promise<Data | null> {
  const subject: SubjectId = call.params['subject'] ?? ''
  if (!isId(subject) || !(await call.reader.about(subject))) return null
  const rule = ruleIn(call.params['rule'] ?? ''), key = call.params['key'] ?? ''
  const owed = (await call.reader.readings([subject])).get(subject)?.duties.find((d) => d.rule === rule && d.key === key)
  if (!owed) return null
  const facts = await call.reader.facts(subject)
  const desk = await openDesk(call.reader, [owed], facts.flatMap((f) => [...(f.author ? [f.author] : []), ...f.links.map((l) => l.subject)]))
  const red = toRed(call, desk, owed, facts)
  return red && { red, desk, open: await isStillSo(call, owed), typed: '', error: null }
}

async function post(call: Call, form: Form): Promise<Posted<Data>> {
  const data = await load(call)
  if (!data) return notHere
  const typed = typeof form['words'] === 'string' ? form['words'].trim() : ''
  if (!mayWrite(call.user.roles, 'notice', 'acknowledged')) return { notAllowed: 'Your post does not include answering this.' }
  if (typed === '') return { again: { ...data, typed, error: 'Write what you are doing about it. A few words will do.' }, status: 422 }
  const refused = await acknowledge(call, data.red, typed)
  if (refused) return { again: { ...data, typed, error: refused }, status: 409 }
  const { subject, rule, key } = data.red
  return { redirect: toRedPage(subject, rule, key), say: 'Kept, with your name and the time. It stays on the page until it is put right.' }
}

function RedPage(props: Data & { readonly call: Call }) {
  const { red, desk, open, error, call } = props
  const since = sinceMoment(red)
  return (
    <>
      {error && <ErrorSummary errors={[{ text: error, href: '#words' }]} />}
      <Back call={call} />
      <Title title={nameOf(desk.cards.get(red.subject))}
        label={`Red line · ${since ? `${sayLength(minutesBetween(since, call.now))} so far` : 'since when is not written'}`} />
      {!open && <InsetText>This has been put right: {stateWords(red)}. It is no longer on the list.</InsetText>}
      <RedLineList label="This red line"><RedWords red={red} desk={desk} call={call} act={<RingOwner red={red} desk={desk} />} /></RedLineList>
      <div class="sl-split">
        <div class="sl-split__main">
          <Acknowledge {...props} />
          <Chain {...props} />
        </div>
        <div class="sl-split__side"><Why {...props} /></div>
      </div>
    </>
  )
}

/** How it ended, in a few words. */
function stateWords({ content }: Red): string {
  if (content.state === 'met') return 'done in time'
  if (content.state === 'met late') return 'done, late'
  return content.state === 'not needed' && content.why ? content.why : 'it is no longer so'
}

/** The place to say what you will do. What was said stands above it, with names and times. */
function Acknowledge({ red, open, typed, error, call }: Data & { readonly call: Call }) {
  if (!open) return null
  const first = red.acknowledged.length === 0
  return (
    <Section id="say" title={first ? 'Say what you are doing about it' : 'Add a note'}>
      <form method="post" action={toRedPage(red.subject, red.rule, red.key)} class="sl-panel">
        <input type="hidden" name="_csrf" value={call.csrf} />
        <Textarea name="words" label={first ? 'What are you doing about it?' : 'What has happened since?'} rows={3} value={typed} error={error ?? undefined}
          hint="It is kept with your name and the time, on the child’s record. Saying so does not end it: it stays until it is put right." />
        <Button preventDoubleClick>{first ? 'Acknowledge' : 'Add the note'}</Button>
      </form>
    </Section>
  )
}

/** Everything tried and everyone told, in the order it came. */
function Chain({ red, desk, call }: Data & { readonly call: Call }) {
  const done = doneAbout(red, desk, call).map((s) => ({
    at: s.at, entry: <TimelineEntry day={s.when} icon="doc" title={s.words} meta={s.counts === 'yes' ? 'This counts' : (s.why ?? undefined)} />,
  }))
  const told = red.notices.flatMap((n) => [
    { at: n.at, entry: <ToldEntry notice={n} desk={desk} call={call} /> },
    ...n.said.map((s) => ({ at: s.at, entry: <SaidEntry said={s} desk={desk} call={call} /> })),
  ])
  const all = [...done, ...told].sort((a, b) => (a.at < b.at ? -1 : 1))
  return (
    <Section id="chain" title="What has been done, and who was told" count={all.length}>
      {all.length === 0
        ? <p>Nothing is written, and nobody was told before you.</p>
        : <Timeline label="What has been done, oldest first">{all.map((x) => x.entry)}</Timeline>}
    </Section>
  )
}

function ToldEntry({ notice, desk, call }: { readonly notice: Notice; readonly desk: Desk; readonly call: Call }) {
  const past = notice.past && sayWrittenPast(notice.past, { pack: call.pack, names: desk.names, now: call.now })
  return <TimelineEntry day={sayMoment(notice.at, call.now)} icon="flag" title={sayTold(notice, desk, call)} meta={past ? `Because ${past}` : undefined} />
}

const SaidEntry = ({ said, desk, call }: { readonly said: Said; readonly desk: Desk; readonly call: Call }) => (
  <TimelineEntry day={sayMoment(said.at, call.now)} icon="eye" title={`${(said.by && desk.names(said.by)) ?? 'Somebody'} said what they are doing`}>
    <p>“{said.words}”</p>
  </TimelineEntry>
)

function Why({ red, call }: Data & { readonly call: Call }) {
  const version = versionUsed(red.duty, red.content, call.now)
  const basis = version && basisWords(version)
  return (
    <>
      <Panel title="Why am I told?" id="why">
        <p>{red.why}</p>
        {basis && <p class="sl-duty__basis"><BasisBadge basis={basis.basis} unverified={basis.unverified} /> <span>{basis.beside}</span></p>}
        {red.mine && <p>You were told as {roleWords(call.pack, red.mine.role ?? 'director')}, {sayMoment(red.mine.at, call.now)}.</p>}
        <p class="sl-label">What puts it right</p>
        <ul class="govuk-list govuk-list--bullet">{red.duty.meets.map((m) => <li>{m}</li>)}</ul>
        <p class="sl-label">What does not</p>
        <ul class="govuk-list govuk-list--bullet">{red.duty.doesNotMeet.map((m) => <li>{m}</li>)}</ul>
        <p class="sl-after"><To href={toOwed(red.subject, red.rule, red.key)}>How it was worked out</To></p>
        <p><To href={toRule(red.rule)}>The rule, and where it is written</To></p>
      </Panel>
    </>
  )
}

/** Back to where this reader's red lines are listed. */
const Back = ({ call }: { readonly call: Call }) => (
  <p class="sl-crumb">
    {mayDo(call.user.roles, 'director:read')
      ? <a class="govuk-back-link" href="/today">What you must know today</a>
      : <a class="govuk-back-link" href="/my-day">My day</a>}
  </p>
)
