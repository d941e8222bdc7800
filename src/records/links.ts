import type { Body, Fact, Link } from '../ledger/index.ts'
import type { RecordType } from './define.ts'
import type { Fields } from './field.ts'

/** The other subjects a body names, by its fields. Read in the newest shape, so that an old fact links as a new one would. */
export function linksIn(type: RecordType, fact: Pick<Fact, 'kind' | 'version' | 'step'>, body: Body): readonly Link[] {
  const fields = type.steps[fact.step]?.fields
  if (!fields || namingIn(fields).length === 0) return []
  const seen = new Map(named(fields, type.read({ ...fact, body })).map((l) => [`${l.as} ${l.subject}`, l]))
  return [...seen.values()]
}

/** Of a step's fields, those that can name somebody: most name nobody, and every fact that is read is asked. */
const naming = new WeakMap<Fields, readonly (readonly [string, Fields[string]])[]>()

function namingIn(fields: Fields): readonly (readonly [string, Fields[string]])[] {
  const known = naming.get(fields) ?? Object.entries(fields).filter(([, f]) => f.type.kind === 'subject' || f.type.kind === 'rows')
  naming.set(fields, known)
  return known
}

function named(fields: Fields, body: Body): readonly Link[] {
  return namingIn(fields).flatMap(([id, field]): readonly Link[] => {
    const value = body[id]
    if (field.type.kind === 'subject' && typeof value === 'string') return [{ subject: value, as: id }]
    if (field.type.kind !== 'rows' || !Array.isArray(value)) return []
    const { fields: inner } = field.type
    return value.flatMap((row: Body) => named(inner, row)).map((l) => ({ ...l, as: `${id}.${l.as}` }))
  })
}
