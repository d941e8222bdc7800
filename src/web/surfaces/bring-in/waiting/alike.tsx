import type { Alike as Sort } from '../../../../store/imports/index.ts'
import { Button, Details } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { Csrf } from '../../door/parts/field.tsx'
import { toWaiting } from '../../links.ts'
import { sayNumber } from '../../returns/parts/words.ts'
import { alikeName, type WaitingPage } from './load.ts'

/** What waits by its sort, so that many of one sort can be decided at once. */
export function Alike({ data: { job, kind, alike, of }, call }: { readonly data: WaitingPage; readonly call: Call }) {
  const open = alike.filter((a) => a.count > a.decided)
  const gone = kind === 'gone', label = gone ? 'By kind of record' : 'By which answers differ'
  if (open.length === 0) return null
  return (
    <Details summary={label} open={of !== null || open.length > 1}>
      <WideTable label={label} head={['Record', { text: 'To decide', format: 'numeric' }, '']} rows={open.map((a) => {
        const { title, fields } = inWords(a, call), said = gone ? title : fields, name = alikeName(a), left = a.count - a.decided
        return [
          <>{!gone && <>{title}<br /></>}{name === of ? said : <To href={toWaiting(job.id, { kind, of: name })}>{said}</To>}</>, { text: sayNumber(left), format: 'numeric' },
          <form method="post" action={toWaiting(job.id, { kind })}>
            <Csrf csrf={call.csrf} />
            <input type="hidden" name="of" value={name} />
            <Button name="_do" value="ours-all" tone="secondary" small>{gone ? `Keep all ${sayNumber(left)}` : `Keep ours for all ${sayNumber(left)}`}<span class="govuk-visually-hidden"> ({gone ? title : `${title}: ${fields}`})</span></Button>
          </form>,
        ]
      })} />
      {of !== null && <p><To href={toWaiting(job.id, { kind })}>Show all</To></p>}
    </Details>
  )
}

function inWords({ kind, step, fields }: Sort, call: Call): { readonly title: string; readonly fields: string } {
  const type = call.pack.recordTypes.find((t) => t.id === kind), asked = step === null ? undefined : type?.steps[step]
  const label = (f: string): string => (f === 'happened' ? asked?.happenedLabel ?? 'When it happened' : asked?.fields[f]?.label ?? f)
  return { title: type ? (step === null ? type.title : `${type.title}: ${asked?.title ?? step}`) : kind, fields: fields.map(label).join(', ') }
}
