import type { Instant } from '../../../calendar/index.ts'
import type { SubjectKind } from '../../../ledger/index.ts'
import type { Card } from '../../../readings/index.ts'
import { IdentityBar } from '../../kit/index.ts'
import { called, isUnborn, sayAge, sayBorn } from '../../words/index.ts'

/** Who this is about, in brief. Nothing for a worker or a place: the page's own words name them. */
export function Brief({ card, about, now }: { readonly card: Card | null; readonly about: SubjectKind; readonly now: Instant }) {
  if (about !== 'child' && about !== 'adult') return null
  const facts = [card ? sayBorn(card.born) : null, card?.pronouns].filter((f): f is string => typeof f === 'string' && f !== '')
  return (
    <IdentityBar brief name={card?.name ?? 'Nobody has written a name yet'} called={called(card)}
      fullName={card?.full && card.full !== card.name ? card.full : undefined}
      age={card && (card.born !== null || isUnborn(card)) ? sayAge(card, now) : 'Age not known'} about={facts} />
  )
}

/** Who a record is about, in words: 'Micah Adébáyò-Fairweather'. */
export const nameOfSubject = (card: Card | null, about: SubjectKind): string =>
  card?.name ?? (about === 'child' ? 'a child with no name yet' : `a ${about} with no name yet`)
