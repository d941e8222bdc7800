import { sayWhen, type Instant, type When } from '../../../../calendar/index.ts'
import type { NameOf, StepDefinition } from '../../../../records/index.ts'
import { sayAnswer } from '../../../../records/form/index.ts'
import type { Differing } from './detail.ts'
import type { Otherwise } from './show.ts'

const notWritten = 'Not written'
const nothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** One answer that differs, both ways in words. */
export function sayOne(step: StepDefinition, { field, ours, file }: Differing, nameOf: NameOf, now: Instant): Otherwise {
  if (field === 'happened') {
    const say = (value: unknown): string => (nothing(value) ? notWritten : sayWhen(value as When, now))
    return { label: step.happenedLabel ?? 'When it happened', ours: say(ours), file: say(file) }
  }
  const asked = step.fields[field]
  const say = (value: unknown): string => {
    if (nothing(value)) return notWritten
    return asked && (typeof value !== 'object' || ['codes', 'when', 'files'].includes(asked.type.kind)) ? sayAnswer(asked, value, nameOf, now) : 'More than fits here: open the record'
  }
  return { label: asked?.label ?? field, ours: say(ours), file: say(file) }
}
