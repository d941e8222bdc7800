import { sayMoment } from '../../../../../calendar/index.ts'
import { Button, Details, Empty, FileUpload, Input, InsetText, Panel, Radios, Section, Select, Title } from '../../../../kit/index.ts'
import { definePage, type Call } from '../../../../contract.ts'
import { Csrf, ProblemList } from '../../../door/parts/field.tsx'
import { toMappings, toMatch } from '../../../links.ts'
import { To } from '../../../child/parts/to.tsx'
import { sayCount } from '../../../returns/parts/words.ts'
import { sayBy } from '../../parts/by.ts'
import { aroundMatch, DropIt, Guessed, sayColumn, someOf } from '../parts/around.tsx'
import { handle } from './handle.ts'
import { load, mostKinds, type Offered, type RecordsPage } from './load.ts'

/** The first of four pages on which the columns of any CSV are matched: what the file is. */
export default definePage<RecordsPage>({
  path: '/bring-in/:import/match',
  permission: 'import:run',
  audit: 'Looked at the columns of files',
  about: () => null,
  takesFiles: true,
  load,
  title: () => 'What is in the file?',
  view: (data, call) => aroundMatch({ job: data.job, begun: data.matching !== null && data.unreadable === null, children: data.unreadable === null ? <WhatItIs data={data} call={call} /> : <Unreadable data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

interface Props { readonly data: RecordsPage; readonly call: Call }

const Unreadable = ({ data: { job, unreadable }, call }: Props) => (
  <>
    <Title title="These files cannot be matched" label={job.files.map((f) => f.name).join(', ')} />
    <InsetText>{unreadable}</InsetText>
    <DropIt job={job} call={call} />
  </>
)

function WhatItIs({ data, call }: Props) {
  const { job, seen, problems } = data
  return (
    <>
      <ProblemList problems={problems} />
      <Title title="What is in the file?" label={job.files.map((f) => f.name).join(', ')} lead={`${sayCount(seen.columns.length, 'column', 'columns')} and ${seen.all ? '' : 'more than '}${sayCount(seen.rows, 'row', 'rows')}. Nothing is written until you say so.`} />
      <Kept data={data} call={call} />
      <div class="sl-split">
        <div class="sl-split__main"><AskForm data={data} call={call} /><GiveMapping data={data} call={call} /><DropIt job={job} call={call} /></div>
        <div class="sl-split__side">
          <Panel title="Its columns" id="its-columns">
            <dl>{seen.columns.map((c) => <><dt><strong>{c.name}</strong></dt><dd class="sl-quiet">{sayColumn(c, seen.rows)}</dd></>)}</dl>
            {seen.remarks.map((r) => <p class="sl-quiet">{r}</p>)}
          </Panel>
        </div>
      </div>
    </>
  )
}

const nothingElse = { value: '', text: 'Nothing else' }

function AskForm({ data: { job, asked, guessed, types, problems }, call }: Props) {
  const [first = '', ...more] = asked.kinds, legend = (text: string) => ({ text })
  return (
    <form method="post" action={toMatch(job.id)} class="sl-panel">
      <Csrf csrf={call.csrf} />
      <Input name="title" label="What are such files called?" hint="This one and every later one of its kind, for example: Visits of the old system." value={asked.title} error={problems['title']} />
      <Select name="kind0" label={{ text: <>What does each row tell of?{guessed && first !== '' && <> <Guessed /></>}</> }} items={[{ value: '', text: 'Only who the children are' }, ...types]} value={first} error={problems['kind0']} />
      <Details summary="A row tells of something else besides" open={more.length > 0}>
        {Array.from({ length: mostKinds - 1 }, (_, i) => <Select name={`kind${i + 1}`} label={i === 0 ? 'What else?' : 'And what else?'} items={[nothingElse, ...types]} value={more[i] ?? ''} />)}
      </Details>
      <Radios name="strangers" legend={legend('What if nobody here knows a child in the file?')} value={asked.strangers} small items={[
        { value: 'begin', text: 'Their record begins with the file', hint: 'For files of our own, such as those of the system you come from.' },
        { value: 'ask', text: 'Somebody says who it is, or that it is somebody new', hint: 'For lists that others make.' },
        { value: 'leave', text: 'Nothing of it is kept', hint: 'For lists in which most children are no business of ours.' },
      ]} />
      <Radios name="whole" legend={legend('Does each file hold everything there is?')} value={asked.whole ? 'yes' : 'no'} small items={[
        { value: 'no', text: 'No', hint: 'What is not in it stays as it is.' },
        { value: 'yes', text: 'Yes', hint: 'What a later file no longer tells of waits for you to say whether it was wrong.' },
      ]} />
      <Button preventDoubleClick>Continue to its columns</Button>
    </form>
  )
}

/** Mappings that were kept and suit these files, the best first. */
function Kept({ data, call }: Props) {
  const { offered } = data, fit = offered.filter((o) => o.suits.lacks.length === 0), others = offered.filter((o) => o.suits.lacks.length > 0)
  if (offered.length === 0) return null
  return (
    <Section id="kept" title="Matched before" count={fit.length} more={<To href={toMappings()}>All that are kept</To>}>
      {fit.length === 0 ? <Empty kind="ask">No mapping that is kept is for files with these columns.</Empty> : <ul class="sl-decisions" role="list">{fit.map((o) => <One offered={o} data={data} call={call} />)}</ul>}
      {others.length > 0 && (
        <Details summary={`${sayCount(others.length, 'mapping is', 'mappings are')} for files with other columns`}>
          <ul class="sl-decisions" role="list">{others.map((o) => <One offered={o} data={data} call={call} />)}</ul>
        </Details>
      )}
    </Section>
  )
}

function One({ offered: { kept, suits: { lacks, more } }, data: { job, names }, call }: Props & { readonly offered: Offered }) {
  return (
    <li class="sl-panel">
      <h3 class="sl-h3">{kept.name}</h3>
      <p>{lacks.length > 0 ? `These files have no column ${someOf(lacks)}.` : more.length > 0 ? `For files with the same columns, but for ${someOf(more)}, which ${more.length === 1 ? 'is' : 'are'} new.` : 'For files with the same columns.'}
        <br /><span class="sl-quiet">Kept by {sayBy(names, kept.by)}, {sayMoment(kept.at, call.now)}</span></p>
      <form method="post" action={toMatch(job.id)}>
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="which" value={kept.record} />
        <Button name="_do" value="use" small tone={lacks.length > 0 ? 'secondary' : undefined}>{lacks.length > 0 ? 'Use what fits' : 'Use it'}<span class="govuk-visually-hidden">: {kept.name}</span></Button>
      </form>
    </li>
  )
}

/** A mapping that somebody has as a file: from another authority, or written by hand. */
const GiveMapping = ({ data: { job, problems }, call }: Props) => (
  <div class="sl-after">
    <Details summary="I have a mapping as a file" open={problems['mapping'] !== undefined}>
      <form method="post" action={toMatch(job.id)} enctype="multipart/form-data">
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="_do" value="give" />
        <FileUpload name="mapping" label="The mapping" hint="As it is taken from these pages (JSON)." attributes={{ accept: '.json' }} error={problems['mapping']} />
        <Button tone="secondary" small>Use this mapping</Button>
      </form>
    </Details>
  </div>
)
