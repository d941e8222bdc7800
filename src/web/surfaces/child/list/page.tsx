import type { SubjectId } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { isNow, type Stored } from '../../../../store/index.ts'
import { mayDo } from '../../../../access/index.ts'
import { Button, Chip, Empty, Input, Pagination, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { called, isUnborn, namesFrom, shortAge, sayAge, tallyOwed, upper, type NameBook } from '../../../words/index.ts'
import { saySeen } from '../parts/seen.ts'
import { To } from '../parts/to.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { toChild, toChildren } from '../../links.ts'
import { mineOf, perPage, type ListedChild, type Mine } from './mine.ts'

/** Somebody found by name. An adult has no page of their own here: the children they belong to do. */
interface Found {
  readonly subject: SubjectId
  readonly about: string
  readonly card: Card
  readonly children: readonly { readonly child: SubjectId; readonly name: string }[]
}
interface List { readonly mine: Mine | null; readonly find: string | null; readonly found: readonly Found[]; readonly mayFind: boolean }

/** Names need two letters, so that a slip does not list everybody. */
const leastLetters = 2

async function findPeople(call: Call, words: string): Promise<readonly Found[]> {
  const cards = await call.reader.find(words)
  const adults = cards.filter((c) => c.about === 'adult').map((c) => c.subject)
  const related = await call.reader.readings(adults)
  const childOf = (subject: SubjectId): readonly SubjectId[] => (related.get(subject)?.statuses ?? [])
    .filter((s) => s.rule === 'related-to' && isNow(s.content, call.now))
    .flatMap((s) => (typeof s.content.detail?.['child'] === 'string' ? [s.content.detail['child']] : []))
  const names = await call.reader.cards(adults.flatMap(childOf))
  return cards.map((c: Stored<Card> & { readonly about: string }) => ({
    subject: c.subject, about: c.about, card: c.content,
    children: childOf(c.subject).flatMap((child) => { const name = names.get(child)?.name; return name === undefined ? [] : [{ child, name }] }),
  }))
}

const link = (child: SubjectId, name: string) => <To href={toChild(child)}>{name}</To>

function OwedChips(props: { readonly child: ListedChild; readonly call: Call }) {
  const t = tallyOwed(props.child.owed, props.call.now)
  if (t.overdue + t.today + t['cannot tell'] === 0) return <span class="sl-quiet">{t.later > 0 ? `${t.later} owed later` : 'Nothing owed that we know of'}</span>
  return (
    <ul class="sl-chips" role="list">
      {t.overdue > 0 && <li><Chip tone="late">{t.overdue} overdue</Chip></li>}
      {t.today > 0 && <li><Chip tone="today">{t.today} owed today</Chip></li>}
      {t['cannot tell'] > 0 && <li><Chip tone="unknown">{t['cannot tell']} we cannot tell</Chip></li>}
    </ul>
  )
}

function row(child: ListedChild, names: NameBook, call: Call) {
  const age = shortAge(child.card, call.now)
  const outside = isUnborn(child.card) ? 'Still to be born' : 'Lives outside care'
  const home = child.home === null ? outside : (names(child.home) ?? 'In a home')
  return [
    <>
      {link(child.child, child.card.name)}{age && <> <span class="sl-quiet">{age}</span></>}<br />
      {child.missing ? <Chip tone="missing">Missing</Chip> : <span class="sl-quiet">{home}</span>}
    </>,
    upper(saySeen(child.seen, names, called(child.card), call.now).replace(/^Last seen /, '')),
    <OwedChips child={child} call={call} />,
  ]
}

const pageLink = (page: number, pages: number) => (page >= 1 && page <= pages ? { href: `?page=${page}` } : undefined)

function MyChildren(props: { readonly mine: Mine; readonly call: Call }) {
  const { mine, call } = props
  const names = namesFrom(mine.names)
  const pages = Math.ceil(mine.total / perPage)
  return (
    <Section id="mine" title={mine.everyone ? 'Within your reach' : 'Yours'} count={mine.total}>
      {mine.total === 0
        ? <Empty kind="ask">Nobody is within your reach now. A child comes here when you are named for them, or they live or are known where you work.</Empty>
        : <WideTable label="Children, where they are, when each was last seen and what is owed" head={['Child', 'Last seen', 'Owed']} rows={mine.children.map((c) => row(c, names, call))} />}
      {pages > 1 && <Pagination previous={pageLink(mine.page - 1, pages)} next={pageLink(mine.page + 1, pages)} />}
    </Section>
  )
}

const Adult = (props: { readonly of: Found['children'] }) => (
  <>Adult{props.of.length > 0 && <>, in the life of {props.of.map((c, i) => <>{i > 0 && ', '}{link(c.child, c.name)}</>)}</>}</>
)

function FoundPeople(props: { readonly data: List; readonly call: Call }) {
  const { find, found } = props.data
  if (find === null) return null
  if (find.length < leastLetters) return <Empty kind="ask">Write at least two letters of a name.</Empty>
  return (
    <Section id="found" title={`Found for “${find}”`} count={found.length}>
      {found.length === 0
        ? (
          <Empty kind="ask">
            Nobody within your reach has that in their name. Somebody may be known here whom you do not work with: ring the front door before
            you start a new record.
          </Empty>
        )
        : <ul class="sl-rows" role="list">{found.map((f) => (
            <li><div>
              {f.about === 'child' ? link(f.subject, f.card.name) : <strong>{f.card.name}</strong>}
              <span class="sl-quiet">{f.about === 'child' ? sayAge(f.card, props.call.now) : <Adult of={f.children} />}</span>
            </div></li>
          ))}</ul>}
    </Section>
  )
}

/** The reader's children, when each was last seen and what is owed; and finding somebody by name. */
export default definePage<List>({
  path: '/children',
  permission: 'child:read',
  audit: 'Looked at the list of children',
  about: () => null,
  load: async (call) => {
    const mayFind = mayDo(call.user.roles, 'child:find')
    const find = mayFind && call.query['find'] !== undefined ? call.query['find'].trim().slice(0, 80) : null
    const found = find !== null && find.length >= leastLetters ? await findPeople(call, find) : []
    return { data: { mine: find === null ? await mineOf(call) : null, find, found, mayFind } }
  },
  title: ({ find }) => (find === null ? 'Children' : `Find: ${find}`),
  view: (data, call) => ({
    place: 'children',
    main: (
      <>
        <Title title="Children" lead="Who you work with, when each was last seen, and what is owed to them." />
        {data.mayFind && (
          <form action={toChildren()} method="get" class="sl-press">
            <Input name="find" id="find-here" label="Find a child or adult by name" value={data.find ?? ''} type="search" width={20} autocomplete="off" />
            <Button tone="secondary">Find</Button>
          </form>
        )}
        <FoundPeople data={data} call={call} />
        {data.mine && <MyChildren mine={data.mine} call={call} />}
      </>
    ),
  }),
})
