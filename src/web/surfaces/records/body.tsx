import { ageOn, dayOf, earliest, sayWhen, type Instant } from '../../../calendar/index.ts'
import type { Living, RecordId } from '../../../ledger/index.ts'
import { bodyPart, injuriesIn, injury, markKind, type Injury, type Mark } from '../../../packs/index.ts'
import type { Card } from '../../../readings/index.ts'
import type { Field, Fields } from '../../../records/index.ts'
import { BodyMap, Panel, type Figure } from '../../kit/index.ts'
import { toRecord } from '../links.ts'

/** What is drawn beside an injury: whose body, the marks of this record, and those of every other time that the reader may see. */
export interface BodyShown { readonly figure: Figure; readonly here: readonly Mark[]; readonly others: readonly Injury[] }

/** Up to this age (years) a child is drawn as a baby. */
const babyUntil = 2

/** The body of an injury or of a draft of one; null for any other kind of record. */
export function bodyOf(kind: string, record: RecordId, all: readonly Living[], { card, now }: { readonly card: Card | null; readonly now: Instant }): BodyShown | null {
  if (kind !== injury.id) return null
  const every = injuriesIn(all), own = every.filter((i) => i.record === record)
  const on = dayOf(own[0] ? earliest(own[0].happened) : now), born = card?.born ?? null
  const figure = born !== null && ageOn(born, on).years < babyUntil ? 'baby' : 'child'
  return { figure, here: own.flatMap((i) => i.marks), others: every.filter((i) => i.record !== record) }
}

/** The question of a repeating part that says where on the body; undefined where none does. */
export const placeIn = (fields: Fields): { readonly id: string; readonly field: Field } | undefined =>
  Object.entries(fields).map(([id, field]) => ({ id, field })).find(({ field }) => field.type.kind === 'code' && field.type.codes.id === bodyPart.id)

export const nameOfPart = (code: string): string => bodyPart.codes.find((c) => c.code === code)?.label ?? code
export const partsOf = (marks: readonly Mark[]): readonly string[] => marks.flatMap((m) => m.where ?? [])

/** The marks of one time, and those of others, on one body. */
export const MarksDrawn = ({ body, here }: { readonly body: Pick<BodyShown, 'figure' | 'others'> | null; readonly here: readonly string[] }) => (
  <BodyMap figure={body?.figure ?? 'child'} here={here} others={partsOf(body?.others.flatMap((i) => i.marks) ?? [])} nameOf={nameOfPart} />
)

/** Every other time something was seen, newest first, in words with a link to each. */
export const OtherTimes = ({ body, now }: { readonly body: BodyShown; readonly now: Instant }) => (body.others.length === 0
  ? <p>No other injury or mark is on this record, as far as you can see it.</p>
  : (
    <ul class="govuk-list" role="list">
      {[...body.others].sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? 1 : -1)).map((i) => (
        <li><a class="govuk-link" href={toRecord(i.record)}>{sayWhen(i.happened, now)}</a><br />{i.marks.map(sayMark).join('; ') || 'Where is not written'}</li>
      ))}
    </ul>
  ))

/** Beside a form: what is marked on this record and was at other times, to look at together. */
export const MarksBeside = ({ body, now, drawn }: { readonly body: BodyShown; readonly now: Instant; /** The form draws them itself. */ readonly drawn: boolean }) => (
  <Panel title="Marks, looked at together" id="marks-together">
    {!drawn && (body.here.length > 0 || body.others.length > 0) && <MarksDrawn body={body} here={partsOf(body.here)} />}
    <OtherTimes body={body} now={now} />
  </Panel>
)

/** 'Bruise, left shin, the size of a 5p'. */
const sayMark = ({ where, what, look }: Mark): string =>
  [markKind.codes.find((k) => k.code === what)?.label ?? 'A mark', where && nameOfPart(where).toLowerCase(), look].filter(Boolean).join(', ')
