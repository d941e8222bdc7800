import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { secureAccommodation } from '../../records/secure-accommodation.ts'

/** Each time a child was locked in or kept from leaving. */
export const locked = readOnce((t: Timeline) => t.each(secureAccommodation).flatMap((entry) => {
  const placed = entry.first('placed')
  return placed ? [{ entry, placed }] : []
}))
export type Locked = ReturnType<typeof locked>[number]

/** In a secure home, as far as anybody wrote: a place nobody described is taken as one, so that nothing is missed. */
export const inSecureHome = ({ placed }: Locked): boolean => placed.body.kind !== 'liberty'

/** The door is open. */
export const freed = ({ entry }: Pick<Locked, 'entry'>): { readonly why: string; readonly fact: string } | null => {
  const ended = entry.at('ended')
  return ended ? { why: 'They are no longer locked in', fact: ended.current.id } : null
}

/** A review counts with three people or more, one of them from outside both the council and the home. */
export function panel(step: StepView<{ readonly people?: number; readonly independent?: boolean }>): Candidate {
  const { people, independent } = step.body
  if (people !== undefined && people < 3) return { step, counts: 'no', why: 'Fewer than three people were on the panel' }
  if (independent === false) return { step, counts: 'no', why: 'Nobody on the panel was from outside the council and the home' }
  return people === undefined || independent === undefined ? { step, counts: 'cannot tell', why: 'It does not say who was on the panel' } : { step, counts: 'yes' }
}
