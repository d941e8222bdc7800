import { sayMoment } from '../../../../../calendar/index.ts'
import { Button, Details, FileUpload, Input, Section, Title } from '../../../../kit/index.ts'
import { definePage, notHere, type Call } from '../../../../contract.ts'
import { WideTable } from '../../../child/parts/wide-table.tsx'
import { Csrf, ProblemList } from '../../../door/parts/field.tsx'
import { toMapping, toMappingFile, toMappings } from '../../../links.ts'
import { sayBy } from '../../parts/by.ts'
import { sayKinds, sayMapping } from '../parts/say.ts'
import { handle } from './handle.ts'
import { loadMapping, type OneMapping } from './load.ts'

/** One mapping that was kept: how each column is read, and changing or deleting it. */
export default definePage<OneMapping>({
  path: '/bring-in/mappings/:mapping',
  permission: 'import:run',
  audit: 'Looked at mappings of files',
  about: () => null,
  takesFiles: true,
  load: async (call) => { const data = await loadMapping(call); return data ? { data } : notHere },
  title: ({ kept }) => kept.name,
  view: (data, call) => ({ place: 'bring-in', main: <One data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

const strangers = { begin: 'The record of a child nobody here knows begins with the file.', ask: 'Of a child nobody here knows, somebody says who it is.', leave: 'Of a child nobody here knows nothing is kept.' } as const

interface Props { readonly data: OneMapping; readonly call: Call }

function One({ data, call }: Props) {
  const { kept, names, problems } = data, { mapping } = kept
  return (
    <>
      <p class="sl-crumb"><a class="govuk-back-link" href={toMappings()}>Mappings that are kept</a></p>
      <ProblemList problems={problems} />
      <Title title={kept.name} label={`Rows tell of: ${sayKinds(mapping, call.pack)}`} lead={`Kept ${sayMoment(kept.at, call.now)} by ${sayBy(names, kept.by)}.${kept.times > 1 ? ` It was kept ${kept.times} times; what it said before stays readable.` : ''}`} />
      <div class="sl-press sl-takeaway"><Button href={toMappingFile(kept.record)} tone="secondary" small>Take it as a file</Button></div>
      <Section id="columns" title="Its columns">
        <p class="govuk-body">{strangers[mapping.strangers ?? 'begin']} {mapping.whole ? 'Each file holds everything there is.' : 'What is not in a file stays as it is.'}</p>
        <WideTable label="Its columns" head={['Column', 'What it is', 'How it is written']} rows={sayMapping(mapping, call.pack).map((c) => [
          c.column, c.is.join('; ') || 'No answer we know', <>{c.days}{c.words.map((w, i) => <>{(i > 0 || c.days) && <br />}{w}</>)}{!c.days && c.words.length === 0 && <span class="sl-quiet">As it stands</span>}</>,
        ])} />
      </Section>
      <Change data={data} call={call} />
    </>
  )
}

function Change({ data: { kept, name, problems }, call }: Props) {
  return (
    <Section id="change" title="Change it">
      <p class="govuk-body">To match a column otherwise, use it for a file, change it there, and keep it.</p>
      <form method="post" action={toMapping(kept.record)} class="sl-panel">
        <Csrf csrf={call.csrf} />
        <Input name="name" label="What it is called" hint="Records brought in before keep the name their files had then." value={name} error={problems['name']} />
        <Button name="_do" value="name" tone="secondary" small>Call it that</Button>
      </form>
      <div class="sl-after">
        <Details summary="Put another in its place that I have as a file" open={problems['mapping'] !== undefined}>
          <form method="post" action={toMapping(kept.record)} enctype="multipart/form-data">
            <Csrf csrf={call.csrf} />
            <input type="hidden" name="_do" value="give" />
            <FileUpload name="mapping" label="The mapping" hint="As it is taken from these pages (JSON)." attributes={{ accept: '.json' }} error={problems['mapping']} />
            <Button tone="secondary" small>Put it in place of this one</Button>
          </form>
        </Details>
        <Details summary="Delete it">
          <p class="govuk-body">It is offered no more. What was brought in with it stays, and how it was read stays on the record of the authority.</p>
          <form method="post" action={toMapping(kept.record)}>
            <Csrf csrf={call.csrf} />
            <Button name="_do" value="delete" tone="warning" small>Delete this mapping</Button>
          </form>
        </Details>
      </div>
    </Section>
  )
}
