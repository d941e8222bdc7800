import type { Body, Fact } from '../../ledger/index.ts'
import type { Fields, NameOf, RecordType } from '../../records/index.ts'
import type { Telling } from './entry.ts'

/**
 * Tells facts by their record types. The child's own words are taken out of the line, because they stand in their own place
 * beside it. A kind no pack knows any more is still shown, by its name.
 */
export function tellingBy(types: readonly RecordType[], nameOf: NameOf): Telling {
  const byId = new Map(types.map((t) => [t.id, t]))
  const stepOf = (f: Fact) => byId.get(f.kind)?.steps[f.step]
  return {
    icon: (kind) => byId.get(kind)?.icon ?? 'doc',
    body: (f) => byId.get(f.kind)?.read(f) ?? f.body,
    line: (f, body) => stepOf(f)?.line(withoutVoice(stepOf(f)?.fields ?? {}, body), nameOf) ?? `${f.kind} ${f.step}`.replaceAll('-', ' '),
    voice: (f, body) => voiceIn(stepOf(f)?.fields ?? {}, body),
  }
}

const voices = (fields: Fields): readonly string[] => Object.entries(fields).flatMap(([id, field]) => (field.type.kind === 'voice' ? [id] : []))

function voiceIn(fields: Fields, body: Body): string | null {
  const said = voices(fields).map((id) => body[id]).find((v) => typeof v === 'string' && v.trim() !== '')
  // Whoever shows it adds the quotation marks, so those typed around it would stand twice.
  return typeof said === 'string' ? said.trim().replaceAll(/^[“"]|[”"]$/g, '') : null
}

function withoutVoice(fields: Fields, body: Body): Body {
  const own = new Set(voices(fields))
  return Object.fromEntries(Object.entries(body).filter(([id]) => !own.has(id)))
}
