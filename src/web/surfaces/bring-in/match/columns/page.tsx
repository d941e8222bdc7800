import { Button, ErrorSummary, InsetText, Select, Title } from '../../../../kit/index.ts'
import { definePage, type Call } from '../../../../contract.ts'
import { Csrf } from '../../../door/parts/field.tsx'
import { toMatch } from '../../../links.ts'
import { sayCount } from '../../../returns/parts/words.ts'
import { aroundMatch, Guessed, sayColumn } from '../parts/around.tsx'
import { handle } from './handle.ts'
import { load, type ColumnsPage } from './load.ts'

/** Which column is what: one question for each. */
export default definePage<ColumnsPage>({
  path: '/bring-in/:import/match/columns',
  permission: 'import:run',
  audit: 'Looked at the columns of files',
  about: () => null,
  load,
  title: () => 'Which column is what?',
  view: (data, call) => aroundMatch({ job: data.job, part: 'columns', begun: true, children: <Columns data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

function Columns({ data, call }: { readonly data: ColumnsPage; readonly call: Call }) {
  const { job, seen, targets, chosen, guessed, problems } = data
  const items = [{ value: '', text: 'Left out' }, ...targets.map((t) => ({ value: t.id, text: t.label }))], labelOf = (id: string): string => targets.find((t) => t.id === id)?.label ?? id
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems.map((p) => ({ text: p.says, href: `#c${p.at ?? 0}` }))} />}
      <Title title="Which column is what?" label={data.matching.mapping.title}
        lead={`A number of ours, or both names with the date of birth, tells who a child is. ${guessed.size > 0 ? `${sayCount(guessed.size, 'column was', 'columns were')} guessed from names and values: look at each.` : 'What is left out is not brought in.'}`} />
      {seen.remarks.length > 0 && <InsetText>{seen.remarks.map((r) => <p>{r}</p>)}</InsetText>}
      <form method="post" action={toMatch(job.id, 'columns')} class="sl-panel">
        <Csrf csrf={call.csrf} />
        <div class="sl-two sl-two--fields">
          {seen.columns.map((c, i) => {
            const [is = '', ...besides] = chosen.get(c.name) ?? []
            return (
              <Select name={`c${i}`} label={{ text: <>{c.name}{guessed.has(c.name) && <> <Guessed /></>}</>, classes: 'sl-label-b' }} items={items} value={is} error={problems.find((p) => p.at === i)?.says}
                hint={`${sayColumn(c, seen.rows)}${besides.length > 0 ? ` It is also “${besides.map(labelOf).join('”, “')}”.` : ''}`} />
            )
          })}
        </div>
        <Button preventDoubleClick>Continue to days and words</Button>
      </form>
    </>
  )
}
