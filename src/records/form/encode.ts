import type { When } from '../../calendar/index.ts'
import type { Body } from '../../ledger/index.ts'
import type { StepDefinition } from '../define.ts'
import type { Answers } from './answers.ts'
import { formControls } from './decode.ts'
import { writeRows } from './rows.ts'
import { writeValue } from './value.ts'
import { writeWhen } from './when.ts'

/** Fills a form from what a fact says. `decode` gives the same back. */
export function encode(step: StepDefinition, body: Body, happened: When | null): Answers {
  const filled = Object.entries(step.fields).flatMap(([id, field]) => {
    const value = body[id]
    if (value === undefined) return []
    return [field.type.kind === 'rows' ? writeRows(field, id, value as readonly Body[]) : writeValue(field, id, value)]
  })
  return Object.assign({}, happened && step.happenedLabel !== null ? writeWhen(happened, formControls.happened) : {}, ...filled) as Answers
}
