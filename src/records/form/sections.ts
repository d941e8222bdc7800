import type { Body } from '../../ledger/index.ts'
import type { StepDefinition } from '../define.ts'
import type { Field, Fields } from '../field.ts'
import { isAsked } from './decode.ts'
import { rowControl } from './rows.ts'

/** One question and the control it is asked with. */
export interface Question { readonly id: string; readonly field: Field }

/** Questions that stand together under one heading. */
export interface Section { readonly id: string; readonly title: string; readonly questions: readonly Question[] }

/** The parts of a step's form, in the order their first questions were defined. Fields without a section stand under the step's title. */
export function sectionsOf(step: StepDefinition): readonly Section[] {
  const byTitle = Map.groupBy(Object.entries(step.fields), ([, field]) => field.section ?? step.title)
  return [...byTitle].map(([title, fields], i) => ({ id: `part-${i + 1}`, title, questions: fields.map(([id, field]) => ({ id, field })) }))
}

/** A question a good record answers and this one does not yet, and the control where it is asked. */
export interface NotWritten { readonly control: string; readonly label: string }

/** What is expected and not written yet. It is said, and never stops anybody. */
export const notWritten = (step: StepDefinition, body: Body): readonly NotWritten[] =>
  Object.entries(step.fields).filter(([, field]) => isAsked(field, body)).flatMap(([id, field]) => missingFrom(id, field, body, step.fields))

function missingFrom(id: string, field: Field, body: Body, beside: Fields): readonly NotWritten[] {
  const value = body[id]
  if (field.type.kind === 'rows') return (value as readonly Body[] | undefined ?? []).flatMap((row, index) => missingFromRow(id, field, row, index + 1))
  if (!field.expected || value !== undefined) return []
  const name = nameBeside(id, beside)
  return name !== null && body[name] !== undefined ? [] : [{ control: id, label: field.label }]
}

function missingFromRow(id: string, field: Field, row: Body, nth: number): readonly NotWritten[] {
  if (field.type.kind !== 'rows') return []
  const { fields, row: called } = field.type
  return Object.entries(fields).filter(([inner, f]) => f.expected && row[inner] === undefined)
    .map(([inner, f]) => ({ control: rowControl(id, String(row['id']), inner), label: `${called} ${nth}: ${f.label}` }))
}

/** The text field beside a question about a person where somebody who is not in the list is named, or null. */
export function nameBeside(id: string, fields: Fields): string | null {
  if (fields[id]?.type.kind !== 'subject') return null
  return [`${id}Name`, ...(id === 'person' ? ['name'] : [])].find((name) => fields[name]?.type.kind === 'text') ?? null
}

/** How far a part of the form has come. `started`: something is written and something expected is not. */
export type Progress = 'not started' | 'started' | 'done'

export function progressOf(section: Section, step: StepDefinition, body: Body): Progress {
  const ids = section.questions.map((q) => q.id)
  if (!ids.some((id) => body[id] !== undefined)) return 'not started'
  const missing = notWritten(step, body)
  return missing.some((m) => ids.some((id) => m.control === id || m.control.startsWith(`${id}-`))) ? 'started' : 'done'
}
