import type { SubjectId } from '../../../../ledger/index.ts'
import { mayDo } from '../../../../access/index.ts'
import { Chip, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { called, isUnborn, namesFrom, shortAge, tallyOwed, upper, type NameBook } from '../../../words/index.ts'
import { saySeen } from '../parts/seen.ts'
import { To } from '../parts/to.tsx'
import { WideTable } from '../parts/wide-table.tsx'
import { toChild, toChildren, toNetwork } from '../../links.ts'
import { find, type Found } from './find.ts'
import { FindForm } from './find-form.tsx'
import { FoundPeople } from './found.tsx'
import { FoundRecords } from './found-records.tsx'
import { keepSearch, searchKept } from './kept.ts'
import { findWords, type WordsFound } from './in-records.ts'
import { Pages } from '../../pages.tsx'
import { mineOf, type ListedChild, type Mine } from './mine.ts'

interface List { readonly mine: Mine | null; readonly found: Found | null; readonly words: WordsFound | null; readonly mayFind: boolean }

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

function MyChildren(props: { readonly mine: Mine; readonly call: Call }) {
  const { mine, call } = props
  const names = namesFrom(mine.names)
  return (
    <Section id="mine" title={mine.everyone ? 'Within your reach' : 'Yours'} count={mine.part.total}>
      {mine.part.total === 0
        ? <Empty kind="ask">Nobody is within your reach now. A child comes here when you are named for them, or they live or are known where you work.</Empty>
        : <WideTable label="Children, where they are, when each was last seen and what is owed" head={['Child', 'Last seen', 'Owed']} rows={mine.children.map((c) => row(c, names, call))} />}
      <Pages part={mine.part} call={call} />
    </Section>
  )
}

/** The reader's children, when each was last seen and what is owed; and finding people and records, in the whole authority or within reach. */
export default definePage<List>({
  path: '/children',
  permission: 'child:read',
  audit: 'Looked at the list of children',
  about: ({ words }) => words?.facts.map((f) => f.subject) ?? null,
  load: async (call) => {
    const mayFind = mayDo(call.user.roles, 'child:find'), typed = await searchKept(call, toChildren())
    if (typed === null) return { data: { mine: await mineOf(call), found: null, words: null, mayFind } }
    const found = await find(call, typed)
    return { data: { mine: null, found, words: await findWords(call, found.search.words), mayFind } }
  },
  title: ({ found }) => (found === null ? 'Children' : 'People and records found'),
  view: (data, call) => ({
    place: 'children',
    main: (
      <>
        <Title title="Children" lead="Who you work with, when each was last seen, and what is owed to them." />
        <FindForm action={toChildren()} typed={data.found?.typed ?? ''} csrf={call.csrf} records />
        {data.found && <FoundPeople found={data.found} call={call} to={(f) => (f.about === 'child' ? toChild(f.subject) : null)} />}
        {data.words && <FoundRecords words={data.words} call={call} />}
        {data.mine && <MyChildren mine={data.mine} call={call} />}
        {data.mayFind && <p class="sl-after"><To href={toNetwork()}>Who and what comes up for more than one child</To></p>}
      </>
    ),
  }),
  post: { permission: 'child:read', handle: (call, form) => keepSearch(call, toChildren(), form) },
})
