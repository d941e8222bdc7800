import type { Instant, When } from '../../calendar/index.ts'
import type { Body } from '../../ledger/index.ts'
import type { Problem, StepDefinition } from '../define.ts'
import type { Field } from '../field.ts'
import type { Answers } from './answers.ts'
import { readRows } from './rows.ts'
import { readValue } from './value.ts'
import { notAhead, readWhen, type WhenRead } from './when.ts'

/** Controls every form has besides its fields. No field may take one of these names. */
export const formControls = { happened: 'happened', learned: 'learned', because: 'because' } as const

/** What a form says, as a fact would keep it, and what must be put right first. */
export interface Decoded {
  readonly body: Body
  /** Null when it was not written. */
  readonly happened: When | null
  /** Null: it was known when it was written. */
  readonly learned: When | null
  /** Only what is badly formed. What is merely missing is never a problem. */
  readonly problems: readonly Problem[]
}

/** How a form is read. `ahead`: it may be written before it happens, as time away or a new post is. */
export interface Reading { readonly now: Instant; readonly ahead?: boolean }

/** Reads the answers of a step. Anything may be left out. */
export function decode(step: StepDefinition, answers: Answers, { now, ahead = false }: Reading): Decoded {
  const body: { [field: string]: unknown } = {}
  const problems: Problem[] = []
  for (const [id, field] of Object.entries(step.fields)) {
    const read = readField(field, id, answers, now)
    problems.push(...read.problems)
    if (read.value !== undefined) body[id] = read.value
  }
  const happened = step.happenedLabel === null ? { value: { at: now }, wrong: null } : readHappened(answers, now, ahead)
  const learned = notAhead(readWhen(answers, formControls.learned, now), now, 'Nobody can have learned of it in the future. Look at the date again.')
  return {
    body: asAsked(step, body), happened: happened.value, learned: learned.value,
    problems: [...problemOf(happened, formControls.happened), ...problems, ...problemOf(learned, formControls.learned)],
  }
}

function readHappened(answers: Answers, now: Instant, ahead: boolean): WhenRead {
  const read = readWhen(answers, formControls.happened, now)
  if (read.value === null && read.wrong === null) {
    return { value: null, wrong: { code: 'form/no-date', says: 'Write when it was, as well as you know. A month or a year is enough.' } }
  }
  return ahead ? read : notAhead(read, now, 'This has not happened yet. Write when it happened, or finish this later.')
}

const problemOf = (read: WhenRead, control: string): readonly Problem[] => (read.wrong ? [{ ...read.wrong, field: control }] : [])

function readField(field: Field, id: string, answers: Answers, now: Instant): { readonly value: unknown; readonly problems: readonly Problem[] } {
  if (field.type.kind === 'rows') {
    const { rows, problems } = readRows(field, id, answers, now)
    return { value: rows.length > 0 ? rows : undefined, problems }
  }
  const read = readValue(field, id, answers, now)
  return { value: read.value, problems: read.wrong ? [{ ...read.wrong, field: id }] : [] }
}

/** Leaves out answers to questions that another answer took away. */
function asAsked(step: StepDefinition, body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([id]) => isAsked(step.fields[id], body)))
}

/** Whether a question is still asked, given the answers: not when the answer it hangs from is another one. */
export function isAsked(field: Field | undefined, body: Body): boolean {
  const hangsFrom = field?.onlyWhen
  return !hangsFrom || body[hangsFrom.field] === undefined || body[hangsFrom.field] === hangsFrom.is
}
