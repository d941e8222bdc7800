import type { DutyDefinition } from '../../../readings/duty/index.ts'
import type { SignalDefinition } from '../../../readings/signal/index.ts'
import type { StatusDefinition } from '../../../readings/status/index.ts'
import type { RecordType } from '../../../records/index.ts'
import type { Register } from '../../register.ts'

/** A part of the work with children: its records, what is read from them, and who may write them. One line of an area is one item. */
export interface Area {
  readonly recordTypes: readonly RecordType[]
  readonly statuses: readonly StatusDefinition[]
  readonly duties: readonly DutyDefinition[]
  readonly signals: readonly SignalDefinition[]
  readonly registers: readonly Register[]
  /** By the role's id, beside what the role already writes: `kind.step` or `kind.*`. */
  readonly writes: { readonly [role: string]: readonly string[] }
}
