import type { StepView } from '../../ledger/index.ts'
import type { StatusSpan } from '../../readings/status/index.ts'

/** The span of a record from one step to another; still so without the second, and never so without the first. */
export const between = (
  record: string, from: StepView<unknown> | null, to: StepView<unknown> | null, detail?: StatusSpan['detail'],
): readonly StatusSpan[] => from ? [{
  key: record, from: from.happened, to: to?.happened ?? null, because: [from.fact, ...(to ? [to.fact] : [])], ...(detail ? { detail } : {}),
}] : []
