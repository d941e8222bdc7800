import type { Engine } from '../engine.ts'
import type { Import } from './import.ts'

/** Somebody stopped it. */
export class Stopped extends Error {}

/** What doing an import needs. `folder`: where its files are. */
export interface Doing {
  readonly engine: Engine
  readonly job: Import
  readonly folder: string
  /** Told how far it has come; throws `Stopped` when somebody stopped it. Asked often. */
  readonly tell: (part: number, doing: string) => Promise<void>
}
