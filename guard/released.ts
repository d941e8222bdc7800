import type { Body } from '../src/ledger/index.ts'
import type { Fields, RecordType } from '../src/records/index.ts'

type Shape = { readonly [field: string]: string | Shape }
/** Every shape ever released: by `kind@version`, then step, its fields and a body with each answered. */
export type Released = { readonly [kindAtVersion: string]: { readonly [step: string]: { readonly fields: Shape; readonly sample: Body } } }

/** Whatever of what was ever released can no longer be read, and any present shape that changed without a new version. */
export function unreadable(released: Released, types: readonly RecordType[]): readonly string[] {
  return Object.entries(released).flatMap(([key, steps]) => {
    const [kind = '', version = ''] = key.split('@')
    const type = types.find((t) => t.id === kind)
    if (!type) return [`${key} was released, and no record type of that name is left to read it`]
    return Object.entries(steps).flatMap(([step, { fields, sample }]) => [
      ...readsAsNow(type, Number(version), step, sample).map((why) => `${key} ${step}: ${why}`),
      ...(Number(version) === type.version ? changed(fields, type.steps[step]?.fields).map((why) => `${key} ${step}: ${why}`) : []),
    ])
  })
}

/** Shapes of the tree that were never written down as released. */
export const unwritten = (released: Released, types: readonly RecordType[]): readonly string[] => types.flatMap((t) =>
  Object.entries(t.steps).flatMap(([step, s]) => {
    const known = released[`${t.id}@${t.version}`]?.[step]
    return !known ? [`${t.id}@${t.version} ${step} is not in released.json`] : Object.keys(s.fields).filter((f) => !(f in known.fields)).map((f) => `${t.id}@${t.version} ${step}.${f} is not in released.json`)
  }))

function readsAsNow(type: RecordType, version: number, step: string, sample: Body): readonly string[] {
  try {
    const body = type.read({ kind: type.id, version, step, body: sample })
    const now = type.steps[step]
    if (!now) return ['the step is gone']
    const line = now.line(body, () => 'Somebody')
    return line.trim() === '' || line.includes('undefined') ? ['its chronology line cannot be written'] : []
  } catch (error) {
    return [error instanceof Error ? error.message : 'cannot be read']
  }
}

function changed(was: Shape, is: Fields | undefined): readonly string[] {
  return Object.entries(was).flatMap(([id, kind]) => {
    const field = is?.[id]
    if (!field) return [`${id} is gone`]
    if (typeof kind === 'string') return field.type.kind === kind ? [] : [`${id} was ${kind} and is ${field.type.kind}`]
    return field.type.kind === 'rows' ? changed(kind, field.type.fields).map((why) => `${id}.${why}`) : [`${id} was rows and is ${field.type.kind}`]
  })
}
