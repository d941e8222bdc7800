import { isId, living, Timeline, type Entry } from '../../../../ledger/index.ts'
import { caseHandover } from '../../../../packs/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { Call } from '../../../contract.ts'
import type { NameBook } from '../../../words/index.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { namesOf, peopleIn } from '../../write/known.ts'

/** A child handed on, as whoever takes them on reads it. */
export interface HandoverPage {
  readonly entry: Entry<NonNullable<(typeof caseHandover)['bodies']>>
  readonly card: Card | null
  readonly names: NameBook
  /** Handed to whoever reads it. */
  readonly isMine: boolean
  readonly typed: { readonly first: string; readonly told: string }
  readonly problems: Problems
}

/** The handover in the address, or null. */
export async function loadHandover(call: Call): Promise<HandoverPage | null> {
  const facts = isId(call.params['record']) ? await call.reader.record(call.params['record']) : []
  const record = living(facts)[0]
  const entry = record ? new Timeline(record.subject, facts).each(caseHandover)[0] : undefined
  const handed = entry?.at('handed')
  if (!record || !entry || !handed || await call.reader.about(record.subject) !== 'child') return null
  return {
    entry, card: (await call.reader.cards([record.subject])).get(record.subject) ?? null, names: await namesOf(call, peopleIn([record])),
    isMine: handed.body.to === call.user.worker, typed: { first: '', told: '' }, problems: {},
  }
}
