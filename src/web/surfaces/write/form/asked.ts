import type { Field, Problem, StepDefinition } from '../../../../records/index.ts'
import { formControls, type Answers } from '../../../../records/form/index.ts'
import type { Carried } from '../carried.ts'
import type { Known } from '../known.ts'
import type { Inside } from '../../records/file/inside.ts'
import type { BodyShown } from '../../records/body.tsx'

/** A form as it is shown: its questions, what was typed, what is wrong with it, and what its lists hold. */
export interface Shown {
  readonly step: StepDefinition
  readonly answers: Answers
  readonly problems: readonly Problem[]
  readonly known: Known
  /** Answers that another record gives too, by question. */
  readonly carried?: ReadonlyMap<string, Carried> | undefined
  /** Whose body is drawn, and what was marked on it at other times; for an injury only. */
  readonly body?: BodyShown | null | undefined
  /** What the documents among them say of themselves. */
  readonly inside?: Inside | undefined
  /** Where this draft's files are read. */
  readonly filesAt: string
}

/** What is wrong with one control, or undefined. */
export const problemWith = (form: Shown, control: string): Problem | undefined => form.problems.find((p) => p.field === control)
export const errorOf = (form: Shown, control: string): string | undefined => problemWith(form, control)?.says

/** A time of day that cannot be read is put right in its own box; everything else about a date in its first. */
export const wrongTime = (problem: Pick<Problem, 'code'> | undefined): boolean => problem?.code === 'form/not-a-time'

/** Where on the page a question is answered, or a problem with it put right. */
export function whereOf(step: StepDefinition, control: string, problem?: Problem): string {
  const kind = fieldOf(step, control)?.type.kind
  const dated = kind === 'day' || kind === 'when' || control === formControls.happened || control === formControls.learned
  return `#${control}${dated ? (wrongTime(problem) ? '-time' : '-day') : ''}`
}

/** A problem as it stands at the top of the page: the question it is about, then what to do. */
export function inSummary(step: StepDefinition, { field, says }: Problem): string {
  const question = field === null ? null : field === formControls.happened ? step.happenedLabel
    : field === formControls.learned ? 'When did you learn of it?' : fieldOf(step, field)?.label
  return question ? `${/[?.]$/.test(question) ? question : `${question}:`} ${says}` : says
}

/** The field a control belongs to: its own name, or in a row the last part of it. */
function fieldOf(step: StepDefinition, control: string): Field | undefined {
  const own = step.fields[control]
  if (own) return own
  const rows = Object.entries(step.fields).find(([id]) => control.startsWith(`${id}-`))?.[1]
  return rows?.type.kind === 'rows' ? rows.type.fields[control.split('-').at(-1) ?? ''] : undefined
}
