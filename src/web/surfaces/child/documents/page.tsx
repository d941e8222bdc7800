import { mayWrite } from '../../../../access/index.ts'
import { sayWhen } from '../../../../calendar/index.ts'
import { Empty, FileList, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { kindWords, sayNumber, upper } from '../../../words/index.ts'
import { toDocuments, toFile } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import { saysWho } from '../parts/entry.tsx'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { RecordLink, To } from '../parts/to.tsx'
import { ChildTop } from '../parts/top.tsx'
import { Pages, partOf, rowsOf, type Part } from '../../pages.tsx'
import { insideOf, type Inside } from '../../records/file/inside.ts'
import { keptOf, onlySort, sortOf, sorts, type Kept, type Sort } from './load.ts'

interface Data { readonly record: ChildRecord; readonly kept: readonly Kept[]; readonly inWithdrawn: number; readonly sort: Sort | null; readonly part: Part; readonly inside: Inside }

/** Steps with files on one part of the page; a long record’s pictures are not all fetched at once. */
const perPage = 30

const words: { readonly [sort in Sort]: string } = { photos: 'Photos and drawings', documents: 'Documents', recordings: 'Recordings' }

/** `/children/:child/documents`: every photograph, document and recording in a child's record, in one place, each with the record it belongs to. */
export default definePage<Data>({
  path: '/children/:child/documents',
  permission: 'child:read',
  audit: 'Read which files there are',
  about: ({ record }) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    if (!('child' in record)) return record
    const found = keptOf(record), sort = sorts.find((s) => s === call.query['show']) ?? null, these = onlySort(found.kept, sort), part = partOf(call, these.length, perPage)
    return { data: { record, ...found, sort, part, inside: await insideOf(call, rowsOf(these, part).flatMap((k) => k.files)) } }
  },
  title: ({ record }) => `Documents: ${record.card?.name ?? 'a child with no name written'}`,
  view: (data, call) => ({
    place: 'children', top: <ChildTop record={data.record} user={call.user} page="documents" />,
    main: (
      <>
        <Title title="Documents" lead={`Photos, documents and recordings of ${data.record.called}, each in the record it was added to. The newest is first.`} />
        <Chosen {...data} />
        <Files {...data} call={call} />
      </>
    ),
  }),
})

function Chosen({ record, kept, sort }: Data) {
  const files = kept.flatMap((k) => k.files)
  if (files.length === 0) return null
  const of = (s: Sort | null): number => (s === null ? files.length : files.filter((f) => sortOf(f) === s).length)
  const one = (s: Sort | null, text: string) => {
    const said = `${text} (${sayNumber(of(s))})`
    return <li>{s === sort ? <strong aria-current="true">{said}</strong> : <To href={toDocuments(record.child, { show: s ?? undefined })}>{said}</To>}</li>
  }
  return <nav class="sl-sifted" aria-label="Which files"><ul role="list">{one(null, 'All')}{sorts.map((s) => one(s, words[s]))}</ul></nav>
}

function Files(props: Data & { readonly call: Call }) {
  const { record, inWithdrawn, sort, part, inside, call } = props
  const kept = onlySort(props.kept, sort), count = kept.reduce((n, k) => n + k.files.length, 0)
  return (
    <Section id="files" title={sort === null ? 'All files' : words[sort]} count={count}>
      {kept.length === 0 && <Empty kind="ask">{sort === null ? `No photo, document or recording was added to ${record.called}’s record.` : 'None of these. Choose another kind above.'}</Empty>}
      <Steps record={record} kept={rowsOf(kept, part)} inside={inside} />
      <Pages part={part} call={call} />
      {inWithdrawn > 0 && <p class="sl-quiet">{inWithdrawn === 1 ? '1 more is' : `${inWithdrawn} more are`} in records that were said to be wrong, and can be read there.</p>}
      {mayWrite(call.user.roles, 'case-note', 'noted') && (
        <p class="sl-press"><StartWriting csrf={call.csrf} child={record.child} kind="case-note" step="noted" label="Add a file with a note" secondary /></p>
      )}
    </Section>
  )
}

const Steps = ({ record, kept, inside }: Pick<Data, 'record' | 'kept' | 'inside'>) => (
  <ul class="govuk-list" role="list">
    {kept.map((k) => (
      <li class="sl-part">
        <p class="sl-quiet">{upper(sayWhen(k.happened, record.now))}. <RecordLink record={k.record}>{kindWords(record.pack, k.kind)}</RecordLink>. {upper(saysWho(k, record.names))}.</p>
        <FileList files={k.files} href={(hash) => toFile(k.record, hash)} inside={inside} />
      </li>
    ))}
  </ul>
)

