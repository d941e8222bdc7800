import { mayWrite } from '../../../../access/index.ts'
import type { Pack, Role } from '../../../../packs/index.ts'
import type { DutyDefinition, DutyReading } from '../../../../readings/duty/index.ts'

/** What to write to meet something owed, as the form that starts it needs it; or the record on which to put it right. */
export type Press =
  | { readonly label: string; readonly kind: string; readonly step: string; readonly record?: string; readonly prefill: { readonly [field: string]: string } }
  | { readonly label: string; readonly amend: string }

/** Needed to find a press: what this pack can write, what this reader may, and of what kind a record is. */
export interface PressFrom { readonly pack: Pick<Pack, 'recordTypes'>; readonly roles: readonly Role[]; readonly kindOf: (record: string) => string | null }

/**
 * The press of one thing owed, or null when this reader may not write it. Its key is a record's id, with the id of a row of it
 * after a colon; a pattern's key is what its answer names. A later step is written onto that record; a new record says which one it answers; and what lacks something
 * itself is put right where it stands.
 */
export function pressFor(duty: Pick<DutyDefinition, 'press'>, reading: Pick<DutyReading, 'key' | 'attempts' | 'because'>, from: PressFrom): Press | null {
  const { label, kind, step } = duty.press
  const type = from.pack.recordTypes.find((t) => t.id === kind)
  const definition = type?.steps[step]
  if (!type || !definition || !mayWrite(from.roles, kind, step)) return null
  const [record = '', row] = reading.key.split(':')
  if (reading.attempts.some((a) => reading.because.includes(a.fact))) return { label, amend: record }
  const keyKind = from.kindOf(record)
  const onto = keyKind === kind && (!definition.opens || definition.repeats || type.unfinishedIsAConcern !== null)
  const prefill = Object.fromEntries(Object.entries(definition.fields).flatMap(([id, field]): [string, string][] =>
    id === 'pattern' ? [[id, reading.key.split('@')[0] ?? '']] : field.type.kind === 'record' && field.type.of === keyKind ? [[id, record]] : row !== undefined && (id === 'action' || id === 'goal' || id === 'check') ? [[id, row]] : []))
  return { label, kind, step, prefill, ...(onto ? { record } : {}) }
}
