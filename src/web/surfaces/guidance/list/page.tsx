import { sayDay } from '../../../../calendar/index.ts'
import { mayDo } from '../../../../access/index.ts'
import { guidanceKind, guidanceState, type GuidancePage } from '../../../../packs/index.ts'
import { Empty, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toGuidancePage, toSample } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { Pages, partOf, rowsOf } from '../../pages.tsx'
import { itsOwner, lateIn, loadLibrary, mayBegin, sayOwners, type Library } from '../parts/load.ts'
import { StateChip } from '../parts/words.tsx'
import { kindWords } from '../../../words/index.ts'

/** Every page of guidance: whose it is, when it was looked at, and which are overdue. */
export default definePage<Library>({
  path: '/guidance',
  permission: 'anyone signed in',
  audit: 'Read the list of guidance',
  about: () => null,
  load: async (call) => ({ data: await loadLibrary(call, itsOwner) }),
  title: () => 'Guidance',
  view: (library, call) => {
    const of = (states: readonly string[]) => library.pages.filter((p) => states.includes(guidanceState(p, library.today)))
    const late = lateIn(library), current = of(['current']), gone = of(['withdrawn'])
    return {
      main: (
        <>
          <Title title="Guidance" lead="Every page has somebody who answers for it and a day by which it is looked at again. It stands beside the forms it is about." tallies={[
            { count: late.length, words: 'to look at again', tone: late.length > 0 ? 'late' : 'none', icon: 'late', href: '#overdue' },
            { count: current.length, words: 'current', tone: 'met', icon: 'met', href: '#current' },
          ]} />
          <Write library={library} call={call} />
          {mayDo(call.user.roles, 'team:read') && <p><To href={toSample()}>Would two of us decide alike? Decisions drawn for a second look</To></p>}
          <Section id="overdue" title="Overdue, or with no review day" count={late.length}>
            {late.length === 0 ? <Empty kind="met">No page is past its day.</Empty> : <><p>Owned by {sayOwners(late, library)}.</p><List id="overdue" label="Overdue, or with no review day" pages={late} library={library} call={call} /></>}
          </Section>
          <Section id="current" title="Current" count={current.length}>
            {current.length === 0 ? <Empty kind="ask">No page is current.</Empty> : <List id="current" label="Current" pages={current} library={library} call={call} />}
          </Section>
          {gone.length > 0 && <Section id="gone" title="Taken away" count={gone.length}><List id="gone" label="Taken away" pages={gone} library={library} call={call} /></Section>}
        </>
      ),
    }
  },
})

const ownerOf = (page: GuidancePage, library: Library): string => (page.owner && library.names(page.owner)) || 'Nobody'

/** Pages of guidance on one part of a list. */
const perPage = 50

function List({ id, label, pages, library, call }: { readonly id: string; readonly label: string; readonly pages: readonly GuidancePage[]; readonly library: Library; readonly call: Call }) {
  const part = partOf(call, pages.length, perPage, id)
  return (
    <>
      <WideTable label={label} head={['Page', 'Stands', 'Whose it is', 'Last looked at', 'Beside these forms']} rows={rowsOf(pages, part).map((page) => [
        <><To href={toGuidancePage(page.record)}>{page.title}</To><br /><span class="sl-quiet">{guidanceKind.codes.find((c) => c.code === page.kind)?.label.split(':')[0] ?? 'Guidance'}</span></>,
        <StateChip page={page} today={library.today} now={call.now} />, ownerOf(page, library), sayDay(page.reviewed.on, call.now),
        page.beside.map((form) => kindWords(call.pack, form)).join(', ') || 'None',
      ])} />
      <Pages part={part} call={call} />
    </>
  )
}

/** Begins a new page, for whoever may write one and reaches the whole authority. */
const Write = ({ library, call }: { readonly library: Library; readonly call: Call }) => {
  if (library.authority === null || !mayBegin(call)) return null
  return <p class="sl-press"><StartWriting csrf={call.csrf} child={library.authority} kind="guidance" step="written" label="Write a new page" /></p>
}
