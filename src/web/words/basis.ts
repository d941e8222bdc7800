import type { Limit } from '../../calendar/index.ts'
import { here } from './here.ts'
import type { Basis, DutyReading, DutyVersion } from '../../readings/duty/index.ts'

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** A length as a rule gives it: '72 hours', '1 working day', '6 weeks'. */
export function sayLimit(limit: Limit): string {
  if ('minutes' in limit) return count(limit.minutes, 'minute')
  if ('hours' in limit) return count(limit.hours, 'hour')
  if ('days' in limit) return count(limit.days, 'day')
  if ('workingDays' in limit) return count(limit.workingDays, 'working day')
  if ('weeks' in limit) return count(limit.weeks, 'week')
  return count(limit.months, 'month')
}

/** How long a version of a rule gives: 'within 72 hours', 'at once', 'by the day written', 'no limit held'. */
export function sayWithin(within: DutyVersion['within']): string {
  if (within === null) return 'no rule held'
  if (within === 'at once') return 'at once'
  if (within === 'as chosen') return 'in a time nobody here has chosen yet'
  return within === 'by the date given' ? 'by the day written' : `within ${sayLimit(within)}`
}

/** How far anything can bind, strongest first. */
export const strongestFirst: readonly Basis[] = ['act', 'regulation', 'statutory guidance', 'regulator framework', 'procedure', 'sector practice', 'local default']
/** Whether a number binds less than the duty it belongs to. */
const weaker = (v: Pick<DutyVersion, 'basis' | 'numberBasis'>): boolean => strongestFirst.indexOf(v.numberBasis) > strongestFirst.indexOf(v.basis)

/** What a number rests on, said beside it. */
const restsOn: Readonly<Record<Basis, string>> = {
  act: 'is in the Act', regulation: 'is in the regulations', 'statutory guidance': 'is in statutory guidance',
  'regulator framework': 'is what inspectors look for, not law', procedure: 'is in published procedures, not law', 'sector practice': 'is common practice, not law',
  'local default': 'is the council’s own choice, not law',
}

/**
 * A version as it was used: where the authority chose its own limit, with that in place of the one the rule comes with. The duty
 * keeps its force; the number is a choice, and never more than one.
 */
export const asUsed = (v: DutyVersion, chosen: Pick<NonNullable<DutyReading['chosen']>, 'within'> | null | undefined): DutyVersion => (!chosen ? v : {
  ...v, within: chosen.within, numberBasis: 'local default', law: v.basis === 'local default' ? { ...v.law, cite: 'The council', href: null } : v.law,
})

/** A duty's force and its number's force, kept apart. */
export interface BasisWords {
  readonly basis: Basis
  /** Nobody has checked the whole of it against its source. A local choice has no source to check. */
  readonly unverified: boolean
  /** 'The limit of 1 hour is the council’s own choice, not law'; null when the number is as strong as the duty. */
  readonly number: string | null
  /** What stands beside the badge in a row: who asks, for a local choice; what the number rests on, when weaker. The source is on the page that says why. */
  readonly beside: string | null
}

/** Says how far a version of a rule binds, and how far its number does. Neither borrows the other's force. */
export function basisWords(v: Pick<DutyVersion, 'basis' | 'numberBasis' | 'within' | 'law'>): BasisWords {
  const number = weaker(v) ? here(`The ${numberName(v.within)} ${restsOn[v.numberBasis]}`) : null
  const own = v.basis === 'local default'
  return { basis: v.basis, unverified: !own && v.law.status !== 'verified', number, beside: own ? `${v.law.cite} asks for it ${sayWithin(v.within)}` : number }
}

function numberName(within: DutyVersion['within']): string {
  if (within === null || within === 'by the date given' || within === 'as chosen') return 'time'
  return within === 'at once' ? 'meaning of ‘at once’' : `limit of ${sayLimit(within)}`
}

/** How far a limit was checked against its source, in a sentence. */
export function checkedWords(v: Pick<DutyVersion, 'basis' | 'law'>, sayDay: (day: NonNullable<DutyVersion['law']['checkedOn']>) => string): string {
  if (v.basis === 'local default') return here('A choice of the council, so there is no law to check it against.')
  if (v.law.status === 'verified' && v.law.checkedOn) return `Read in its source and checked on ${sayDay(v.law.checkedOn)}. The law’s own site may be newer.`
  if (v.law.status === 'partly verified') return 'Checked in part: somebody still has to read the whole of it in its source.'
  return 'Not checked: nobody has read it in its source yet.'
}
