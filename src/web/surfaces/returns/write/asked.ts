import { dayOf, endOfDay, type Day, type Instant } from '../../../../calendar/index.ts'
import type { Begin, Kind } from '../../../../store/returns/index.ts'
import { firstCensus, lastCensus, yearEnding } from '../../../../packs/england/returns/cin/year.ts'
import { years } from '../../../../packs/england/returns/ssda903/index.ts'
import { answerOf } from '../../../form.ts'
import type { Form } from '../../../contract.ts'
import { dayFrom } from '../../day-from.ts'
import { isOffered, numberOf } from '../start/authorities.ts'
import { kindNames } from '../parts/words.ts'

/** What a form says is to be written, as it was typed. `by`: the day up to which the record is read; empty is now. */
export interface Asked { readonly kind: string; readonly year: string; readonly day: string; readonly by: string; readonly form: string; readonly la: string }
export interface Problem { readonly field: keyof Asked | 'last' | 'providers' | 'postcodes'; readonly says: string }

const ofCensus: readonly string[] = Array.from({ length: lastCensus - firstCensus + 1 }, (_, i) => yearEnding(firstCensus + i).id)
/** Years of which there are rules, by return. */
const yearsOf: { readonly [K in Kind]: readonly string[] } = { ssda903: years, cin: ofCensus, 'annex-a': [] }
export const yearsOffered = [...new Set([...years, ...ofCensus])].toSorted().toReversed()

const isKind = (text: string): text is Kind => Object.hasOwn(kindNames, text)

export const askedIn = (form: Form): Asked => ({
  kind: answerOf(form, 'kind'), year: answerOf(form, 'year'), day: answerOf(form, 'day'), by: answerOf(form, 'by'), form: answerOf(form, 'form') === 'xml' ? 'xml' : 'csv', la: answerOf(form, 'la'),
})

/** What is to be begun, or what is wrong with what was asked. */
export function beginOf({ kind, year, day, by, form, la }: Asked, now: Instant): Begin | readonly Problem[] {
  const today = dayOf(now), on = dayFrom(day), until = by === '' ? today : dayFrom(by)
  const problems: readonly Problem[] = [
    ...(isKind(kind) ? [] : [{ field: 'kind' as const, says: 'Choose which return to write.' }]),
    ...(isKind(kind) && kind !== 'annex-a' && !yearsOf[kind].includes(year) ? [{ field: 'year' as const, says: sayYears(kind) }] : []),
    ...(kind === 'annex-a' ? wrongDay('day', on, { today, missing: 'Enter the day the lists are of.', later: 'Annex A cannot be of a day still to come. Enter today or a day before it.' }) : []),
    ...wrongDay('by', until, { today, missing: 'Enter a day, or leave it empty for everything recorded by now.', later: 'Nothing is recorded after today. Enter today or a day before it, or leave it empty.' }),
    ...(kind === 'cin' && !isOffered(la) ? [{ field: 'la' as const, says: 'Choose the authority: the census says whose it is.' }] : []),
    ...(kind !== 'cin' && la !== '' && !isOffered(la) ? [{ field: 'la' as const, says: 'Choose the authority from the list.' }] : []),
  ]
  if (problems.length > 0 || !isKind(kind) || until === null) return problems
  return {
    kind, year: kind === 'annex-a' ? on : year, la: kind === 'annex-a' ? null : la || null,
    sent: { recorded: until === today ? now : endOfDay(until), xml: kind === 'ssda903' && form === 'xml', lea: numberOf(la), at: now },
  }
}

const sayYears = (kind: Kind): string => `Choose a year whose rules are here: ${yearsOf[kind].at(0)} to ${yearsOf[kind].at(-1)}.`

interface Says { readonly today: Day; readonly missing: string; readonly later: string }
const wrongDay = (field: 'day' | 'by', on: Day | null, { today, missing, later }: Says): readonly Problem[] =>
  (on === null ? [{ field, says: missing }] : on > today ? [{ field, says: later }] : [])
