import { day } from '../../src/calendar/index.ts'
import type { Body } from '../../src/ledger/index.ts'
import type { Pack } from '../../src/packs/index.ts'
import type { Field, Fields } from '../../src/records/index.ts'
import type { SeedFact } from './book.ts'

/** What is wrong with the answers of some facts, by their record types; empty when every one would pass a form. */
export function wrongIn(facts: readonly SeedFact[], pack: Pack): readonly string[] {
  const about = new Map(facts.map((f) => [f.subject, f.about as string]))
  const records = new Map(facts.map((f) => [f.record, { kind: f.kind, subject: f.subject }]))
  return facts.flatMap((f) => {
    const type = pack.recordTypes.find((t) => t.id === f.kind)
    const step = type?.steps[f.step]
    if (!type || !step) return [`no such step: ${f.kind}.${f.step}`]
    if (!type.about.includes(f.about)) return [`${f.kind} cannot be about a ${f.about}`]
    return wrongFields(step.fields, f.body, { about, record: (id) => records.get(id), subject: f.subject }).map((w) => `${f.kind}.${f.step}: ${w}`)
  })
}

interface Known {
  readonly about: ReadonlyMap<string, string>
  readonly record: (id: string) => { readonly kind: string; readonly subject: string } | undefined
  readonly subject: string
}

const wrongFields = (fields: Fields, body: Body, known: Known): readonly string[] => Object.entries(body).flatMap(([id, value]) => {
  const field = fields[id]
  if (!field) return [`${id} is not asked`]
  const wrong = wrongAnswer(field, value, known)
  return wrong.map((w) => `${id}: ${w}`)
})

function wrongAnswer({ type }: Field, value: unknown, known: Known): readonly string[] {
  const unless = (right: boolean): readonly string[] => (right ? [] : [`${JSON.stringify(value)} is no ${type.kind}`])
  switch (type.kind) {
    case 'text': case 'long-text': case 'voice': return unless(typeof value === 'string' && value.trim() !== '')
    case 'yes-no': return unless(typeof value === 'boolean')
    case 'number': return unless(typeof value === 'number')
    case 'day': return unless(typeof value === 'string' && day(value) === value)
    case 'when': return unless(typeof value === 'object')
    case 'code': return unless(type.codes.codes.some((c) => c.code === value))
    case 'codes': return unless(Array.isArray(value) && value.every((v) => type.codes.codes.some((c) => c.code === v)))
    case 'subject': return unless(type.of.some((kind) => kind === known.about.get(String(value))))
    case 'record': return unless(known.record(String(value))?.kind === type.of && known.record(String(value))?.subject === known.subject)
    case 'files': return unless(Array.isArray(value))
    case 'rows': return (value as readonly Body[])
      .flatMap(({ id, ...row }) => [...unless(typeof id === 'string'), ...wrongFields(type.fields, row, known)])
  }
}
