import { sayMoment } from '../../../../../calendar/index.ts'
import type { SubjectId } from '../../../../../ledger/index.ts'
import { columnsOf } from '../../../../../returns/exchange/csv/index.ts'
import { keepMapping, keptMappings, type KeptMapping } from '../../../../../store/imports/index.ts'
import { Button, Details, Empty, FileUpload, Section, Title } from '../../../../kit/index.ts'
import { definePage, type Call, type Posted } from '../../../../contract.ts'
import { namesFrom, type NameBook } from '../../../../words/index.ts'
import { To } from '../../../child/parts/to.tsx'
import { WideTable } from '../../../child/parts/wide-table.tsx'
import { Csrf, ProblemList, type Problems } from '../../../door/parts/field.tsx'
import { toBringIn, toMapping, toMappings } from '../../../links.ts'
import { notKept } from '../../match/rows/handle.ts'
import { sayBy } from '../../parts/by.ts'
import { note } from '../../parts/open-import.ts'
import { givenMapping } from '../parts/given.ts'
import { Pages, partOf, rowsOf } from '../../../pages.tsx'
import { sayKinds } from '../parts/say.ts'

interface ListPage { readonly kept: readonly KeptMapping[]; readonly names: NameBook; readonly problems: Problems }

const loadList = async (call: Call, problems: Problems = {}): Promise<ListPage> => {
  const kept = await keptMappings(call.store.engine)
  return { kept, problems, names: namesFrom(await call.reader.cards(kept.flatMap((k): SubjectId[] => (k.by ? [k.by] : [])))) }
}

/** Mappings that were kept, and keeping one that is given as a file. */
export default definePage<ListPage>({
  path: '/bring-in/mappings',
  permission: 'import:run',
  audit: 'Looked at mappings of files',
  about: () => null,
  takesFiles: true,
  load: async (call) => ({ data: await loadList(call) }),
  title: () => 'Mappings that are kept',
  view: (data, call) => ({ place: 'bring-in', main: <List data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

/** Mappings on one part of the list. */
const perPage = 50

const List = ({ data: { kept, names, problems }, call }: { readonly data: ListPage; readonly call: Call }) => (
  <>
    <p class="sl-crumb"><a class="govuk-back-link" href={toBringIn()}>Bring records in</a></p>
    <ProblemList problems={problems} />
    <Title title="Mappings that are kept" lead="A mapping says which column of a file is which answer. It is offered when a file with the same columns is brought in." />
    <Section id="kept" title="Kept" count={kept.length}>
      {kept.length === 0 ? <Empty kind="ask">None is kept yet. Bring in “Another CSV”, match its columns, and keep that.</Empty> : (
        <WideTable label="Mappings that are kept" head={['Name', 'Its rows tell of', { text: 'Columns matched', format: 'numeric' }, 'Kept']} rows={rowsOf(kept, partOf(call, kept.length, perPage)).map((k) => [
          <To href={toMapping(k.record)}>{k.name}</To>, sayKinds(k.mapping, call.pack), { text: String(columnsOf(k.mapping).length), format: 'numeric' }, <>{sayMoment(k.at, call.now)}<br /><span class="sl-quiet">{sayBy(names, k.by)}</span></>,
        ])} />
      )}
      <Pages part={partOf(call, kept.length, perPage)} call={call} />
    </Section>
    <div class="sl-after">
      <Details summary="Keep a mapping that I have as a file" open={problems['mapping'] !== undefined}>
        <form method="post" action={toMappings()} enctype="multipart/form-data">
          <Csrf csrf={call.csrf} />
          <FileUpload name="mapping" label="The mapping" hint="As it is taken from these pages (JSON). It is kept under the name it has." attributes={{ accept: '.json' }} error={problems['mapping']} />
          <Button small>Keep it</Button>
        </form>
      </Details>
    </div>
  </>
)

async function handle(call: Call): Promise<Posted<ListPage>> {
  const given = givenMapping(call)
  if ('wrong' in given) return { again: await loadList(call, { mapping: given.wrong }), status: 422 }
  const kept = await keepMapping(call.store.engine, { mapping: given.mapping, columns: columnsOf(given.mapping), by: call.user.worker, instead: null })
  if (kept.is !== 'kept') return { again: await loadList(call, { mapping: notKept[kept.is] }), status: 422 }
  await note(call, 'Kept how the columns of files are matched')
  return { redirect: toMapping(kept.record), say: 'Kept.' }
}
