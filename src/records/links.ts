import type { Body, Fact, Link } from '../ledger/index.ts'
import type { RecordType } from './define.ts'
import type { Fields } from './field.ts'

/** The other subjects a body names, by its fields. Read in the newest shape, so that an old fact links as a new one would. */
export function linksIn(type: RecordType, fact: Pick<Fact, 'kind' | 'version' | 'step'>, body: Body): readonly Link[] {
  const fields = type.steps[fact.step]?.fields
  if (!fields) return []
  const seen = new Map(named(fields, type.read({ ...fact, body })).map((l) => [`${l.as} ${l.subject}`, l]))
  return [...seen.values()]
}

function named(fields: Fields, body: Body): readonly Link[] {
  return Object.entries(fields).flatMap(([id, field]): readonly Link[] => {
    const value = body[id]
    if (field.type.kind === 'subject' && typeof value === 'string') return [{ subject: value, as: id }]
    if (field.type.kind !== 'rows' || !Array.isArray(value)) return []
    const { fields: inner } = field.type
    return value.flatMap((row: Body) => named(inner, row)).map((l) => ({ ...l, as: `${id}.${l.as}` }))
  })
}
