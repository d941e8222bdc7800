import type { Body } from '../../../../ledger/index.ts'
import type { Field, Fields } from '../../../../records/index.ts'
import { chosen, decode, formControls, rowIds, sayAnswer, typed, type Answers } from '../../../../records/form/index.ts'
import { sayWhen } from '../../../../calendar/index.ts'
import type { Call } from '../../../contract.ts'
import { nameInLine } from '../../../words/index.ts'
import type { Known } from '../known.ts'
import type { FoundDraft } from './load.ts'

/** What a form says to one question, as it would be read on a record; as it was typed where it cannot be read so. Null when it says nothing. */
export function sayControls(call: Call, { step }: FoundDraft, key: string, answers: Answers, known: Known): string | null {
  const [, child, ofChild] = /^(for\.[^.]+\.)(.*)$/.exec(key) ?? []
  const id = ofChild ?? key, plain = child ? stripped(answers, child) : answers
  if (key === 'also') return chosen(answers, key).map((c) => known.names(c) ?? 'A child you cannot see').join(', ') || null
  if (key === 'apart') return chosen(answers, key).map((f) => step.fields[f]?.label ?? f).join(', ') || null
  const says = decode(step, plain, { now: call.now, ahead: true }), field = step.fields[id]
  const at = id === formControls.happened ? says.happened : id === formControls.learned ? says.learned : null
  if (at) return sayWhen(at, call.now)
  if (id === formControls.happened || id === formControls.learned) return ['day', 'month', 'year', 'time'].map((box) => typed(plain, `${id}-${box}`)).filter((v) => v !== '').join(' ') || null
  // Asked by itself, whatever it hangs from: an answer that is not asked any more is still what somebody wrote.
  const value = field ? decode({ ...step, fields: { [id]: bare(field) } }, plain, { now: call.now, ahead: true }).body[id] : undefined
  return field && value !== undefined ? sayOne(call, field, value, known) : asTyped(plain, id)
}

function bare(field: Field): Field {
  const { onlyWhen: _, ...rest } = field
  return rest
}

/** One answer as it would be read on a record. */
export function sayOne(call: Call, field: Field, value: unknown, known: Known): string {
  const { type } = field
  if (type.kind === 'record') return known.records.get(type.of)?.find((c) => c.value === value)?.text ?? 'A record you cannot see'
  if (type.kind === 'rows') return (value as readonly Body[]).map((row) => sayRow(call, type.fields, row, known)).join('; ')
  return sayAnswer(field, value, nameInLine(known.names), call.now)
}

const sayRow = (call: Call, fields: Fields, row: Body, known: Known): string =>
  Object.entries(fields).flatMap(([id, f]) => (row[id] === undefined ? [] : sayOne(call, f, row[id], known))).join(', ')

const stripped = (answers: Answers, prefix: string): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([c, v]): [string, Answers[string]][] => (c.startsWith(prefix) ? [[c.slice(prefix.length), v]] : [])))

/** What stands in the boxes, one after another, without the ids of rows. */
function asTyped(answers: Answers, id: string): string | null {
  const rows = new Set(rowIds(answers, id))
  const boxes = Object.keys(answers).filter((c) => c === id || c.startsWith(`${id}-`)).map((c) => typed(answers, c)).filter((v) => v !== '' && !rows.has(v))
  return boxes.join(' ') || null
}
