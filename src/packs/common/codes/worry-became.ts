import type { CodeSet } from '../../../records/index.ts'
import { noFurther } from './no-further.ts'

/** What became of a worry that somebody told us. */
export const worryBecame: CodeSet = {
  id: 'worry-became',
  source: noFurther.source,
  codes: [{ code: 'taken-up', label: 'Taken up' }, ...noFurther.codes],
}
