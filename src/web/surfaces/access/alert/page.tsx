import { inLineOf, type LookEvent } from '../../../../access/index.ts'
import { dayOf, sayLongDay, sayMoment, sayTime } from '../../../../calendar/index.ts'
import { isId, type SubjectId } from '../../../../ledger/index.ts'
import { accessAlert, looksBehind, reviewAlert, reviewsOf, type KeptReview, type ListedAlert } from '../../../../store/index.ts'
import { Button, Empty, ErrorSummary, InsetText, Panel, Radios, Section, Textarea, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type NotAllowed, type Posted } from '../../../contract.ts'
import { namesFrom, sayNotedReach, upper, type NameBook } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toAlert, toAlerts, toChild } from '../../links.ts'
import { AccessNav } from '../nav.tsx'
import { alertWords, outcomesFor, sayOutcome, sayWhy } from '../words.ts'
import { answerOf } from '../../../form.ts'
import { Pages, partOf, rowsOf, type Part } from '../../pages.tsx'

interface Data {
  readonly alert: ListedAlert
  /** Those on this part of the list. */
  readonly looks: readonly LookEvent[]
  readonly part: Part
  readonly reviews: readonly KeptReview[]
  readonly names: NameBook
  readonly roles: readonly string[]
  /** Children whose record the reader can open. */
  readonly children: ReadonlySet<SubjectId>
  readonly typed: { readonly outcome: string; readonly found: string }
  readonly problems: readonly { readonly field: string; readonly says: string }[]
}

/** Looks on one part of the list; an hour can hold thousands. */
const perPage = 100

/** One alert: why, the looks behind it, and what was found. */
export default definePage<Data>({
  path: '/access/alerts/:alert',
  permission: 'access:review',
  audit: 'Looked into an access alert',
  about: () => null,
  load: async (call) => {
    const data = await load(call)
    return 'alert' in data ? { data } : data
  },
  title: ({ alert }) => `Access alert: ${alertWords[alert.kind].title}`,
  view: (data, call) => ({ place: 'access', top: <AccessNav current="alerts" />, main: <Alert data={data} call={call} /> }),
  post: { permission: 'access:review', handle },
})

async function load(call: Call): Promise<Data | NotAllowed | typeof notHere> {
  const { reader, user } = call, id = call.params['alert']
  const alert = isId(id) ? await accessAlert(reader, id) : null
  if (!alert) return notHere
  const org = await reader.org()
  if (inLineOf(org, user.worker, alert.worker)) return { notAllowed: 'This is about somebody in your line of management, so somebody else looks into it.' }
  const all = await looksBehind(call.store.engine, alert), part = partOf(call, all.length, perPage), reviews = await reviewsOf(reader, alert)
  const looks = rowsOf(all.toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1)), part)
  const subjects = [...new Set(looks.flatMap((e) => (e.subject ? [e.subject] : [])))]
  const covered = looks.flatMap((l) => [...l.because.matchAll(/covering:([0-9a-f-]{36})/g)].flatMap((m) => m[1] ?? []))
  const cards = await reader.cards([alert.worker, ...subjects, ...covered, ...reviews.map((r) => r.by)])
  const roles = org.posts.filter((p) => p.worker === alert.worker).map((p) => call.pack.roles.find((r) => r.id === p.role)?.title ?? p.role)
  const children = new Set<SubjectId>()
  for (const s of subjects) if ((await reader.about(s)) === 'child') children.add(s)
  return { alert, looks, part, reviews, names: namesFrom(cards), roles: [...new Set(roles)], children, typed: { outcome: '', found: '' }, problems: [] }
}


async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const data = await load(call)
  if (!('alert' in data)) return data
  const outcome = outcomesFor(data.alert.kind).find((o) => o.value === answerOf(form, 'outcome'))?.value ?? '', found = answerOf(form, 'found')
  const problems = [
    ...(outcome === '' ? [{ field: 'outcome', says: 'Choose what you found.' }] : []),
    ...(found === '' ? [{ field: 'found', says: 'Write whom you asked and what they said.' }] : []),
  ]
  if (problems.length > 0) return { again: { ...data, typed: { outcome, found }, problems }, status: 422 }
  const { alert } = data
  await reviewAlert(call.store.engine, { alert: alert.id, worker: alert.worker, reviewer: call.user.worker, session: call.user.session, outcome, found, looks: alert.looks })
  return { redirect: toAlerts(), say: 'Kept, with your name and the time.' }
}

function Alert({ data, call }: { readonly data: Data; readonly call: Call }) {
  const { alert, looks, part, names, children, problems } = data
  const who = names(alert.worker) ?? 'Somebody whose name is not written'
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems.map((p) => ({ text: p.says, href: `#${p.field}` }))} />}
      <p class="sl-crumb"><a class="govuk-back-link" href={toAlerts()}>Access alerts</a></p>
      <Title title={alertWords[alert.kind].title} label={`${who}, ${sayLongDay(dayOf(alert.first))}`} lead={data.roles.join(', ') || undefined} />
      <div class="sl-split">
        <div class="sl-split__main">
          <Section id="looks" title="The looks behind it" count={part.total}>
            <WideTable label="Looks" head={['When', 'Whose', 'What they did', 'Why they could']} rows={looks.map((l) => [
              sayTime(l.at), whose(l, names, children), l.action, upper(sayNotedReach(l.because, { pack: call.pack, names })),
            ])} />
            <Pages part={part} call={call} />
          </Section>
          <Found data={data} call={call} />
        </div>
        <div class="sl-split__side">
          <Panel title="Why you are asked" id="why">
            <p>{sayWhy(alert, call.pack.looking)}</p>
            <p><strong>{alertWords[alert.kind].asks}</strong></p>
            <p class="sl-quiet">The numbers are this council’s own choice. No law sets them.</p>
          </Panel>
        </div>
      </div>
    </>
  )
}

function whose(look: LookEvent, names: NameBook, children: ReadonlySet<SubjectId>) {
  if (look.subject === null) return 'A search'
  const name = names(look.subject) ?? 'Somebody you cannot see'
  return children.has(look.subject) ? <To href={toChild(look.subject)}>{name}</To> : name
}

function Found({ data: { alert, reviews, names, typed, problems, looks }, call }: { readonly data: Data; readonly call: Call }) {
  const wrong = (field: string): string | undefined => problems.find((p) => p.field === field)?.says
  const last = reviews.at(-1)
  const since = last ? looks.length - last.looks : 0
  return (
    <Section id="review" title="What you found">
      {reviews.map((r) => (
        <InsetText><p><strong>{sayOutcome(r.outcome)}.</strong> {names(r.by) ?? 'Somebody'}, {sayMoment(r.at, call.now)}</p><p>“{r.found}”</p></InsetText>
      ))}
      {since > 0 && <Empty kind="ask">{since === 1 ? 'One more look' : `${since} more looks`} since.</Empty>}
      <form method="post" action={toAlert(alert.id)} class="sl-panel">
        <input type="hidden" name="_csrf" value={call.csrf} />
        <Radios name="outcome" legend={{ text: 'What was it?' }} value={typed.outcome || undefined} error={wrong('outcome')}
          items={outcomesFor(alert.kind).map((o) => ({ value: o.value, text: o.text, hint: o.hint }))} />
        <Textarea name="found" label="Whom did you ask, and what did they say?" hint="Kept for ever, with your name. Only those who review access can read it." rows={3} value={typed.found} error={wrong('found')} />
        <Button preventDoubleClick>Keep it</Button>
      </form>
    </Section>
  )
}
