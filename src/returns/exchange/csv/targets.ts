import type { Field, RecordType } from '../../../records/index.ts'
import { isGivable, personKind, personStep, sayStep, schemes, stepsToTell, whoParts, type From, type MappedStep, type Mapping, type WhoPart } from './mapping.ts'

/** What a column may be. `id` is how a form names it: `who:local`, `about:sex`, `number:visit`, `when:visit:happened`, `field:visit:happened:seen`. */
export interface Target {
  readonly id: string
  readonly is: 'who' | 'about' | 'number' | 'when' | 'field'
  /** The record and the step it is of; none of who the child is. */
  readonly type: RecordType | null
  readonly step: string
  /** The part of who the child is, or the answer. */
  readonly part: string
  /** The question it answers, where it is an answer. */
  readonly field: Field | null
  readonly label: string
}

const whoLabels: { readonly [P in WhoPart]: string } = {
  local: 'Our own number', upn: 'Unique pupil number', nhs: 'NHS number', common: 'Common child identifier', given: 'First names', family: 'Family name', born: 'Date of birth', postcode: 'Postcode of their home',
}
export const isNumber = (target: Pick<Target, 'is' | 'part'>): boolean => target.is === 'who' && schemes.some((s) => s === target.part)

/** Everything a column may be, where rows tell of these kinds of record: who the child is first, then each record from its beginning. */
export function targetsOf(kinds: readonly string[], types: readonly RecordType[]): readonly Target[] {
  const person = types.find((t) => t.id === personKind), about = Object.entries(person?.steps[personStep]?.fields ?? {}).filter(([f, field]) => isGivable(field) && !whoParts.some((p) => p === f))
  return [
    ...whoParts.map((part): Target => ({ id: `who:${part}`, is: 'who', type: null, step: '', part, field: null, label: `The child: ${whoLabels[part]}` })),
    ...about.map(([part, field]): Target => ({ id: `about:${part}`, is: 'about', type: null, step: personStep, part, field, label: `The child: ${field.label}` })),
    ...kinds.flatMap((kind) => { const type = types.find((t) => t.id === kind); return type ? ofRecord(type) : [] }),
  ]
}

function ofRecord(type: RecordType): readonly Target[] {
  return [
    ...stepsToTell(type).flatMap((step): readonly Target[] => {
      const defined = type.steps[step], base = { type, step }, named = sayStep(type, step)
      return defined ? [
        { ...base, id: `when:${type.id}:${step}`, is: 'when', part: '', field: null, label: `${named}: ${defined.happenedLabel ?? 'When it happened'}` },
        ...Object.entries(defined.fields).filter(([, f]) => isGivable(f)).map(([part, field]): Target => ({ ...base, id: `field:${type.id}:${step}:${part}`, is: 'field', part, field, label: `${named}: ${field.label}` })),
      ] : []
    }),
    { id: `number:${type.id}`, is: 'number', type, step: '', part: '', field: null, label: `${type.title}: The file’s own number for it` },
  ]
}

/** What each column was matched with, by target. One column may be several things. */
export type Chosen = ReadonlyMap<string, readonly string[]>

export function chosenIn({ child, about, steps }: Mapping): Chosen {
  const pairs = [
    ...whoParts.flatMap((p) => (child[p] ? [[child[p], `who:${p}`] as const] : [])), ...fieldsOf(about ?? {}).map(([f, column]) => [column, `about:${f}`] as const),
    ...steps.flatMap((s) => [
      [s.happened, `when:${s.kind}:${s.step}`] as const, ...(s.number ? [[s.number, `number:${s.kind}`] as const] : []), ...fieldsOf(s.fields).map(([f, column]) => [column, `field:${s.kind}:${s.step}:${f}`] as const),
    ]),
  ]
  return new Map([...Map.groupBy(pairs.filter(([column]) => column !== ''), ([column]) => column)].map(([column, all]) => [column, [...new Set(all.map(([, target]) => target))]]))
}
const fieldsOf = (fields: MappedStep['fields']): readonly (readonly [string, string])[] => Object.entries(fields).flatMap(([f, from]) => (from ? [[f, from.column] as const] : []))

/** The mapping these choices make. How words were matched before stays, where the column is still the same answer. */
export function mappingOf(chosen: Chosen, targets: readonly Target[], before: Mapping): Mapping {
  const columnOf = new Map([...chosen].flatMap(([column, ids]) => ids.map((id) => [id, column] as const)))
  const given = targets.flatMap((t) => { const column = columnOf.get(t.id); return column === undefined ? [] : [{ ...t, column }] })
  const from = (column: string, was: From | undefined): From => (was?.column === column ? was : { column })
  const answers = (of: readonly (Target & { readonly column: string })[], was: MappedStep['fields']): MappedStep['fields'] => Object.fromEntries(of.map((t) => [t.part, from(t.column, was[t.part])]))
  const about = answers(given.filter((t) => t.is === 'about'), before.about ?? {}), columns = new Set(chosen.keys())
  const { about: _, days, ...rest } = before, still = Object.entries(days ?? {}).filter(([column]) => columns.has(column))
  return {
    ...rest, child: Object.fromEntries(given.filter((t) => t.is === 'who').map((t) => [t.part, t.column])), ...(Object.keys(about).length > 0 ? { about } : {}),
    steps: [...Map.groupBy(given.filter((t) => t.type !== null && t.is !== 'number'), (t) => `${t.type?.id} ${t.step}`).values()].flatMap((of): readonly MappedStep[] => {
      const [one] = of, kind = one?.type?.id, number = columnOf.get(`number:${kind}`), was = before.steps.find((s) => s.kind === kind && s.step === one?.step)
      return one && kind ? [{ kind, step: one.step, happened: of.find((t) => t.is === 'when')?.column ?? '', ...(number ? { number } : {}), fields: answers(of.filter((t) => t.is === 'field'), was?.fields ?? {}) }] : []
    }),
    ...(still.length > 0 ? { days: Object.fromEntries(still) } : {}),
  }
}

/** An answer whose words are matched with ours one by one: a code, or yes and no. */
export interface WordsOf { readonly target: Target; readonly column: string; readonly field: Field; readonly from: From }

/** The columns of a mapping whose words have to be matched, and those that hold days. */
export function wordsAndDays(mapping: Mapping, targets: readonly Target[]): { readonly words: readonly WordsOf[]; readonly days: readonly string[] } {
  const chosen = chosenIn(mapping), all = [...chosen].flatMap(([column, ids]) => ids.flatMap((id) => { const target = targets.find((t) => t.id === id); return target ? [{ column, target }] : [] }))
  const isDay = ({ target: t }: (typeof all)[number]): boolean => t.is === 'when' || t.id === 'who:born' || t.field?.type.kind === 'day' || t.field?.type.kind === 'when'
  return {
    days: [...new Set(all.filter(isDay).map((a) => a.column))],
    words: all.flatMap(({ column, target }) => {
      const { field } = target, from = fromOf(mapping, target)
      return field && from && ['code', 'codes', 'yes-no'].includes(field.type.kind) ? [{ target, column, field, from }] : []
    }),
  }
}

/** Where an answer of a mapping stands. */
export const fromOf = (mapping: Mapping, t: Target): From | undefined =>
  (t.is === 'about' ? mapping.about?.[t.part] : t.is === 'field' ? mapping.steps.find((s) => s.kind === t.type?.id && s.step === t.step)?.fields[t.part] : undefined)

/** The same mapping with the words of one answer matched so. */
export function withCodes(mapping: Mapping, t: Target, codes: NonNullable<From['codes']>): Mapping {
  const put = (fields: MappedStep['fields']): MappedStep['fields'] => {
    const was = fields[t.part]
    return was ? { ...fields, [t.part]: { column: was.column, ...(Object.keys(codes).length > 0 ? { codes } : {}) } } : fields
  }
  if (t.is === 'about') return { ...mapping, about: put(mapping.about ?? {}) }
  return { ...mapping, steps: mapping.steps.map((s) => (s.kind === t.type?.id && s.step === t.step ? { ...s, fields: put(s.fields) } : s)) }
}
