import type { SubjectId } from '../../../../ledger/index.ts'
import type { NameBook } from '../../../words/index.ts'

/** Who did something with files: a worker, or whoever ran the command. */
export const sayBy = (names: NameBook, worker: SubjectId | null): string => (worker === null ? 'The command line' : names(worker) ?? 'Somebody who is not here any more')
