import type { Instant } from '../../../calendar/index.ts'
import type { Body } from '../../../ledger/index.ts'
import type { Attached, Field, Fields, NameOf, StepDefinition } from '../../../records/index.ts'
import { sayAnswer } from '../../../records/form/index.ts'
import type { Inside } from './file/inside.ts'
import { MarksDrawn, placeIn, type BodyShown } from './body.tsx'
import { FileList, SummaryList, VoiceLine, type SummaryRow, type Words } from '../../kit/index.ts'

/** What is needed to read answers back. */
export interface AnswersProps {
  readonly step: StepDefinition
  readonly body: Body
  readonly nameOf: NameOf
  readonly now: Instant
  /** Where another record is read; null where it cannot be opened. */
  readonly recordHref: ((record: string) => string) | null
  /** Where a file of the record is read; left out where files cannot be opened. */
  readonly fileHref?: ((hash: string) => string) | undefined
  /** What the documents among its files say of themselves. */
  readonly inside?: Inside | undefined
  /** Names answers that are ids of something on the record, such as which action was done. */
  readonly known?: ReadonlyMap<string, string> | undefined
  /** Whose body is drawn where marks are answered, and what was marked at other times. */
  readonly marked?: BodyShown | null | undefined
  /** What a missing owner or date of a row means, for kinds where it means something. */
  readonly rowNote?: ((row: Body) => Words) | undefined
}

/** Every answer under its question as it was asked, in the order of the form. What was not answered is left out. */
export function AnswersOf(props: AnswersProps) {
  const { step, body } = props
  const answered = Object.entries(step.fields).filter(([id]) => body[id] !== undefined)
  const rows = answered.map(([id, field]): SummaryRow => ({ key: field.label, value: answer(props, field, body[id]) }))
  return rows.length > 0 ? <SummaryList classes="sl-summary" rows={rows} /> : null
}

function answer(props: AnswersProps, field: Field, value: unknown): Words {
  switch (field.type.kind) {
    case 'voice': return <VoiceLine>{String(value)}</VoiceLine>
    case 'long-text': return <Paragraphs text={String(value)} />
    case 'record': return props.recordHref === null ? 'Another record' : <a class="govuk-link" href={props.recordHref(String(value))}>{props.known?.get(String(value)) ?? 'Open that record'}</a>
    case 'files': return props.fileHref ? <FileList files={value as readonly Attached[]} href={props.fileHref} inside={props.inside} /> : sayAnswer(field, value, props.nameOf, props.now)
    case 'rows': return <><Drawn {...props} fields={field.type.fields} rows={value as readonly Body[]} /><RowList {...props} fields={field.type.fields} rows={value as readonly Body[]} /></>
    case 'text': return props.known?.get(String(value)) ?? String(value)
    default: return sayAnswer(field, value, props.nameOf, props.now)
  }
}

/** Marks on a body, drawn above the list that says the same. */
const Drawn = ({ fields, rows, marked = null }: AnswersProps & { readonly fields: Fields; readonly rows: readonly Body[] }) => {
  const place = placeIn(fields)
  return place ? <MarksDrawn body={marked} here={rows.flatMap((r) => (typeof r[place.id] === 'string' ? [String(r[place.id])] : []))} /> : null
}

const Paragraphs = ({ text }: { readonly text: string }) => <>{text.split(/\n+/).map((line) => <p>{line}</p>)}</>

const RowList = (props: AnswersProps & { readonly fields: Fields; readonly rows: readonly Body[] }) => (
  <ol class="govuk-list govuk-list--number">
    {props.rows.map((row) => {
      const answered = Object.entries(props.fields).filter(([id]) => row[id] !== undefined)
      const [first, ...rest] = answered.map(([id, f]) => ({ label: f.label, words: answer(props, f, row[id]) }))
      const note = props.rowNote?.(row)
      return (
        <li>
          {first?.words ?? 'Not written'}
          {rest.map((r) => <><br /><span class="sl-quiet">{r.label}</span> {r.words}</>)}
          {note && <><br />{note}</>}
        </li>
      )
    })}
  </ol>
)
