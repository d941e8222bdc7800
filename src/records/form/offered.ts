import type { Living } from '../../ledger/index.ts'
import type { RecordType } from '../define.ts'
import type { Code, CodeSet } from '../field.ts'

/** Whether the record's life is over: withdrawn, or a step that closes it was written. */
export const isOver = (type: RecordType, record: Living): boolean =>
  record.withdrawn !== null || record.steps.some((s) => type.steps[s.step]?.closes === true)

/** The steps a person may add to a record as it stands. None once its life is over. */
export function offeredSteps(type: RecordType, record: Living): readonly string[] {
  if (isOver(type, record)) return []
  const written = new Set(record.steps.map((s) => s.step))
  return Object.entries(type.steps).filter(([id, step]) => !step.automatic && (step.repeats === true || !written.has(id))).map(([id]) => id)
}

/** The steps a person may begin a new record with. */
export const openingSteps = (type: RecordType): readonly string[] =>
  Object.entries(type.steps).filter(([, step]) => step.opens === true && !step.automatic).map(([id]) => id)

/** The codes a person may choose, with what was chosen before even where it is not offered any more. */
export const offeredCodes = ({ codes }: CodeSet, chosen: readonly string[]): readonly Code[] => codes.filter((c) => !c.notOffered || chosen.includes(c.code))
