import { sayDate, sayWhen, type Instant } from '../../../../../calendar/index.ts'
import type { Pack } from '../../../../../packs/index.ts'
import { sayAnswer } from '../../../../../records/form/index.ts'
import { personKind, sayStep, type FirstRow } from '../../../../../returns/exchange/csv/index.ts'
import { sayNumberOf } from '../../waiting/show.ts'

/** What would be written, as a line: '5 March 2025: Visit. Did you see the child? Seen alone.' */
export interface SaidLine { readonly when: string | null; readonly what: string; readonly answers: readonly { readonly asked: string; readonly answer: string }[] }

const inHeading: ReadonlySet<string> = new Set(['given', 'family', 'born'])

/** Who a row is about, in a line. */
export function sayWho({ who }: FirstRow): string | null {
  if (who === null) return null
  const name = [who.given, who.family].filter(Boolean).join(' ')
  return [name, who.born ? `born ${sayDate(who.born)}` : '', ...who.numbers.map((n) => sayNumberOf(n.scheme, n.value))].filter(Boolean).join(', ')
}

/** What a row would become. Names, date of birth and numbers stand with who it is. */
export function sayRow({ said }: FirstRow, { recordTypes }: Pick<Pack, 'recordTypes'>, now: Instant): readonly SaidLine[] {
  return said.filter((s) => s.kind !== 'identifier').flatMap((s): readonly SaidLine[] => {
    const type = recordTypes.find((t) => t.id === s.kind), step = type?.steps[s.step]
    const person = s.kind === personKind, answers = Object.entries(s.body).filter(([f]) => !person || !inHeading.has(f)).flatMap(([f, value]) => { const field = step?.fields[f]; return field ? [{ asked: field.label, answer: sayAnswer(field, value, () => '', now) }] : [] })
    return person && answers.length === 0 ? [] : [{ when: person ? null : sayWhen(s.happened, now), what: !type ? s.kind : person ? type.title : sayStep(type, s.step), answers }]
  })
}
