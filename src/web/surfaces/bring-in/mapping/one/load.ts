import type { SubjectId } from '../../../../../ledger/index.ts'
import { keptMapping, type KeptMapping } from '../../../../../store/imports/index.ts'
import type { Call } from '../../../../contract.ts'
import { namesFrom, type NameBook } from '../../../../words/index.ts'
import type { Problems } from '../../../door/parts/field.tsx'

/** One mapping that was kept, and what somebody typed into the forms that change it. */
export interface OneMapping { readonly kept: KeptMapping; readonly names: NameBook; readonly name: string; readonly problems: Problems }

export async function loadMapping(call: Call): Promise<OneMapping | null> {
  const kept = await keptMapping(call.store.engine, call.params['mapping'] ?? '')
  return kept ? { kept, problems: {}, name: kept.name, names: namesFrom(await call.reader.cards([kept.by].filter((w): w is SubjectId => w !== null))) } : null
}
