import { Button, Chip, Empty, Input, InsetText, Radios, Section, Title } from '../../../../kit/index.ts'
import { definePage, type Call } from '../../../../contract.ts'
import { Csrf, ProblemList } from '../../../door/parts/field.tsx'
import { toImportMapping, toMatch } from '../../../links.ts'
import { To } from '../../../child/parts/to.tsx'
import { sayCount, sayNumber } from '../../../returns/parts/words.ts'
import { aroundMatch, cut, DropIt, someOf } from '../parts/around.tsx'
import type { FirstRow } from '../../../../../returns/exchange/csv/index.ts'
import { handle } from './handle.ts'
import { load, type RowsShown } from './load.ts'
import { sayRow, sayWho } from './say.ts'

/** The first rows as they would be recorded, and beginning on all of them. */
export default definePage<RowsShown>({
  path: '/bring-in/:import/match/rows',
  permission: 'import:run',
  audit: 'Looked at the first rows of files',
  about: () => null,
  load,
  title: () => 'What the first rows would become',
  view: (data, call) => aroundMatch({ job: data.job, part: 'rows', begun: true, children: <FirstRows data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

interface Props { readonly data: RowsShown; readonly call: Call }

function FirstRows({ data, call }: Props) {
  const { job, rows, seen, matching, open, problems } = data
  return (
    <>
      <ProblemList problems={problems} />
      <Title title="What the first rows would become" label={matching.mapping.title} lead={`The first ${sayNumber(rows.length)} of ${seen.all ? '' : 'more than '}${sayCount(seen.rows, 'row', 'rows')}, each by itself. Nothing is written yet, and nothing on the record was looked at.`} />
      {open.length > 0 && (
        <InsetText>
          <p>Words that are matched with nothing. Their cells are left out and listed; their rows are taken. <To href={toMatch(job.id, 'answers')}>Match them</To></p>
          {open.map((o) => <p><strong>{o.column}</strong>: {someOf(o.words, 8)}</p>)}
        </InsetText>
      )}
      <Section id="rows" title="The first rows">
        {rows.length === 0 ? <Empty kind="ask">There is no row in these files. Check that they are the right ones.</Empty> : <ol class="sl-decisions" role="list">{rows.map((r) => <One row={r} call={call} />)}</ol>}
      </Section>
      <Begin data={data} call={call} />
      <DropIt job={job} call={call} />
    </>
  )
}

function One({ row, call }: { readonly row: FirstRow; readonly call: Call }) {
  const lines = sayRow(row, call.pack, call.now)
  return (
    <li class="sl-panel">
      <h3 class="sl-h3">Row {row.row + 2}: {sayWho(row) ?? 'nobody can tell whose'}</h3>
      {row.refused !== null ? <p><Chip tone="late">Would not be taken</Chip> {row.refused}</p> : lines.map((l) => (
        <p>{l.when && <><strong>{l.when}</strong>: </>}{l.what}.{l.answers.map((a) => <> <span class="sl-quiet">{a.asked}</span> {cut(a.answer)}.</>)}</p>
      ))}
      {row.refused === null && lines.length + row.cells.length === 0 && <p class="sl-quiet">Who they are, and nothing else.</p>}
      {row.refused === null && row.cells.map((c) => <p><Chip tone="unknown">Left out</Chip> {c.column}: {c.why}</p>)}
    </li>
  )
}

/** Beginning on every row, and keeping the mapping for the next files. */
function Begin({ data: { job, matching, from, changed, problems }, call }: Props) {
  const keep = [
    ...(from && changed ? [{ value: 'change', text: `Change the one that is kept: ${from.name}` }] : []),
    ...(changed ? [{ value: 'new', text: from ? 'Keep it as another, under the name below' : 'Keep it, under the name below' }] : []),
    { value: 'no', text: changed ? 'Do not keep it' : 'It is kept already, as it is here' },
  ]
  return (
    <Section id="begin" title="Go through every row" more={<To href={toImportMapping(job.id)}>Take the mapping as a file</To>}>
      <form method="post" action={toMatch(job.id, 'rows')} class="sl-panel">
        <Csrf csrf={call.csrf} />
        <Radios name="keep" legend={{ text: 'Keep how the columns are matched for the next file?' }} value={keep[0]?.value} small items={keep} />
        {changed && <Input name="name" label="What it is called" value={matching.mapping.title} error={problems['name']} />}
        <div class="sl-press">
          <Button name="_do" value="look" preventDoubleClick>Look through every row</Button>
          <Button name="_do" value="write" tone="secondary" preventDoubleClick>Write it to the record at once</Button>
          <Button name="_do" value="keep" tone="secondary">Only keep the mapping</Button>
        </div>
        <p class="sl-quiet sl-after">A look writes nothing: you see what becomes of every row, who the children are, and what would wait for you.</p>
      </form>
    </Section>
  )
}
