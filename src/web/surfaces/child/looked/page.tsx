import { sayMoment } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import { countLooks, lookers, whoLooked, type Looked, type LookerSum } from '../../../../store/index.ts'
import { Button, Empty, ErrorSummary, Input, Panel, Section, Select, Title } from '../../../kit/index.ts'
import { definePage, type Call, type FileAnswer, type Loaded } from '../../../contract.ts'
import { namesFrom, sayNotedReach, sayNumber, upper, type NameBook } from '../../../words/index.ts'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { To } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { toLooked } from '../../links.ts'
import { Pages, partOf, spanOf, type Part } from '../../pages.tsx'
import { csvOf } from './csv.ts'
import { PlainLooks } from './plain.tsx'
import { asked, inAddress, questionIn, sayLevel, type Question } from './question.ts'

interface Looks {
  readonly record: ChildRecord
  readonly question: Question
  readonly looks: readonly Looked[]
  readonly people: readonly LookerSum[]
  readonly names: NameBook
  readonly roles: ReadonlyMap<SubjectId, string>
  readonly part: Part
  /** As the young person would read it. */
  readonly plain: boolean
}

const perPage = 50
/** Looks in a file; more are asked for by their days. */
const mostInFile = 50_000

/** Who has opened a child's record or seen them in a list, when, and why they could. */
export default definePage<Looks>({
  path: '/children/:child/looked',
  permission: 'audit:read',
  audit: 'Read who has looked',
  about: ({ record }) => record.child,
  load,
  title: ({ record }) => `Who has looked: ${record.card?.name ?? 'a child with no name written'}`,
  view: (data, call) => ({
    place: 'children',
    top: <ChildTop record={data.record} user={call.user} page="looked" />,
    main: data.plain ? <Plain data={data} call={call} /> : <Main data={data} call={call} />,
  }),
})

async function load(call: Call): Promise<Loaded<Looks>> {
  const record = await openChild(call)
  if (!('child' in record)) return record
  const { reader } = call, question = questionIn(call.query)
  const subjects = await reader.samePeople(record.child), csv = call.query['format'] === 'csv'
  const part = partOf(call, csv ? 0 : await countLooks(reader, subjects, asked(question)), perPage)
  const found = await whoLooked(reader, subjects, { ...asked(question), ...(csv ? { limit: mostInFile } : spanOf(part)) })
  const people = await lookers(reader, subjects)
  const covered = found.flatMap((l) => [...l.because.matchAll(/covering:([0-9a-f-]{36})/g)].flatMap((m) => m[1] ?? []))
  const names = namesFrom(await reader.cards([...people.map((p) => p.actor), ...covered]))
  if (csv) return fileOf(call, record, found, names)
  const posts = (await reader.org()).posts
  const roles = new Map(posts.map((p) => [p.worker, call.pack.roles.find((r) => r.id === p.role)?.title ?? p.role]))
  return { data: { record, question, looks: found, people, names, roles, part, plain: call.query['as'] === 'young' } }
}

const unnamed = 'Somebody whose name is not written'
const why = (call: Call, names: NameBook) => (l: Looked): string => upper(sayNotedReach(l.because, { pack: call.pack, names }))

const fileOf = (call: Call, record: ChildRecord, looks: readonly Looked[], names: NameBook): FileAnswer => ({
  file: 'who-has-looked.csv', type: 'text/csv; charset=utf-8', body: csvOf(looks, (l) => names(l.actor) ?? unnamed, why(call, names)),
  took: 'Took a copy of who has looked', about: record.child,
})

function sayPeople(people: readonly LookerSum[]): string {
  const opened = people.filter((p) => p.opened > 0).length, listed = people.length - opened
  const count = (n: number): string => (n === 1 ? 'one person' : `${sayNumber(n)} people`)
  return upper(`${count(opened)} opened it${listed > 0 ? `; ${count(listed)} saw the name in a list only` : ''}`)
}

function Main({ data, call }: { readonly data: Looks; readonly call: Call }) {
  const { record, question, looks, names, part } = data
  const filtered = Object.values(inAddress(question)).some((v) => v !== undefined)
  return (
    <>
      {question.problems.length > 0 && <ErrorSummary errors={question.problems.map((p) => ({ text: p.says, href: `#${p.control}` }))} />}
      <Title title="Who has looked" lead={`Everyone who opened ${record.called}’s record or saw ${record.called} in a list, when, and why they could. Nothing is shown before it is noted here.`} />
      <div class="sl-split">
        <div class="sl-split__main">
          <Section id="looks" title="Newest first" count={part.total} more={sayPeople(data.people)}>
            {looks.length === 0
              ? <Empty kind="met">{filtered ? 'Nobody looked so, in the days you asked for.' : 'Nobody had opened this record before you did, just now.'}</Empty>
              : <WideTable label="Looks" head={['When', 'Who', 'What they did', 'Why they could']} rows={looks.map((l) => [
                  sayMoment(l.at, call.now), names(l.actor) ?? unnamed, <>{l.action}{(l.level === 'list' || l.level === 'card') && <><br /><span class="sl-quiet">{sayLevel[l.level]}</span></>}</>, why(call, names)(l),
                ])} />}
            <Pages part={part} href={(page) => toLooked(record.child, { ...inAddress(question), page: String(page) })} />
          </Section>
        </div>
        <div class="sl-split__side"><Ask data={data} /><Copies data={data} /></div>
      </div>
    </>
  )
}

/** Most people to choose from: those who looked last, and whoever was chosen. */
const mostToChoose = 200
const chosenOf = ({ people, question }: Looks): readonly LookerSum[] => people.filter((p, i) => i < mostToChoose || p.actor === question.who)

function Ask({ data }: { readonly data: Looks }) {
  const { record, question, people, names } = data
  const error = (control: string): string | undefined => question.problems.find((p) => p.control === control)?.says
  const date = { type: 'date' } as const
  return (
    <Panel title="Show only" id="ask">
      <form method="get" action={toLooked(record.child)}>
        <Select name="who" label="Who" value={question.who ?? ''} items={[{ value: '', text: 'Everyone' }, ...chosenOf(data).map((p) => ({ value: p.actor, text: names(p.actor) ?? unnamed }))]}
          {...(people.length > mostToChoose ? { hint: `The ${mostToChoose} of ${sayNumber(people.length)} people who looked last. Days, or how much they saw, find the others.` } : {})} />
        <Select name="what" label="How much they saw" value={question.what ?? ''} items={[
          { value: '', text: 'Everything' }, { value: 'opened', text: 'Opened the record' }, { value: 'list', text: 'In a list' }, { value: 'card', text: 'Index card' }, { value: 'file', text: 'Took a copy' },
        ]} />
        <Input name="from" label="From" value={question.from ?? ''} error={error('from')} attributes={date} width={10} />
        <Input name="to" label="To" value={question.to ?? ''} error={error('to')} attributes={date} width={10} />
        <Button small>Show</Button>
      </form>
    </Panel>
  )
}

const Copies = ({ data: { record, question } }: { readonly data: Looks }) => (
  <Panel title="Show it to others" id="copy">
    <p><To href={toLooked(record.child, { as: 'young' })}>As {record.called} would read it</To>, by person and in plain words.</p>
    <p><To href={toLooked(record.child, { ...inAddress(question), format: 'csv' })}>As a spreadsheet</To>. That you took it is kept.</p>
  </Panel>
)

const Plain = ({ data: { record, people, names, roles }, call }: { readonly data: Looks; readonly call: Call }) => (
  <>
    <p class="sl-crumb"><a class="govuk-back-link" href={toLooked(record.child)}>Who has looked</a></p>
    <Title title="Who reads this" lead="Everybody who looked at what is written about you. Nobody can look without it being kept here." />
    <PlainLooks call={call} lookers={people.map((p) => ({ ...p, name: names(p.actor), role: roles.get(p.actor) ?? null }))} />
  </>
)
