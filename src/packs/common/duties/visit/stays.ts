import type { Timeline } from '../../../../ledger/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { placement } from '../../records/placement.ts'
import { livingAt } from '../../statuses/living-at.ts'

/** A home a child in care lives or lived in, with the kind of place it is when that was written. */
export interface Stay extends StatusSpan { readonly type: string | null }

/** Every placement but temporary ones: nights in hospital or on holiday start no clock of their own. */
export const stays = readOnceIn((t: Timeline, c: Context): readonly Stay[] => livingAt.spans(t, c)
  .map((span) => ({ ...span, type: t.find(placement, span.key)?.at('started')?.body.type ?? null }))
  .filter((stay) => !stay.type?.startsWith('T')))
