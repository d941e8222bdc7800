import { dayOf, sayDate, type Day } from '../../../../calendar/index.ts'
import type { FactId, SubjectId } from '../../../../ledger/index.ts'
import { isChoice, versionAt, type DutyDefinition, type DutyVersion } from '../../../../readings/duty/index.ts'
import type { ChosenLimit } from '../../../../readings/index.ts'
import type { Call } from '../../../contract.ts'
import { asUsed, sayLimit, versionUsed } from '../../../words/index.ts'

/** What the authority has chosen for itself, as anybody signed in may read it. */
export interface Choices {
  readonly authority: SubjectId | null
  /** What it is called. */
  readonly name: string
  /** Newest first. */
  readonly all: readonly ChosenLimit[]
  readonly on: (duty: string, day: Day) => ChosenLimit | null
  readonly byFact: (fact: FactId | undefined) => ChosenLimit | null
}

/** Loads what the authority has chosen. Nothing where nobody has said which authority this is. */
export async function loadChoices(call: Call): Promise<Choices> {
  const { engine, door } = call.store
  const authority = await engine.authority()
  const name = authority === null ? null : await door.nameOf(authority)
  const t = await engine.ofAuthority('standard')
  const all = call.pack.chosenLimits.all(t)
  return {
    authority, name: name ?? 'The council', all, on: (duty, day) => call.pack.chosenLimits.on(t, duty, day),
    byFact: (fact) => all.find((one) => one.fact === fact) ?? null,
  }
}

/** A rule as it stands on the day a page is made: the version in force, the one the rule comes with, and what the authority chose in its place. */
export interface Standing { readonly duty: DutyDefinition; readonly own: DutyVersion | null; readonly version: DutyVersion | null; readonly choice: ChosenLimit | null }

/** How a rule stands today. */
export function standingOf(duty: DutyDefinition, choices: Choices, call: Pick<Call, 'now'>): Standing {
  const inForce = versionAt(duty, { at: call.now })
  const choice = inForce !== null && isChoice(inForce) ? choices.on(duty.id, dayOf(call.now)) : null
  return { duty, own: inForce, choice, version: inForce === null ? versionUsed(duty, null, call.now) : asUsed(inForce, choice) }
}

/** 'Chosen by Tarrowmouth Council from 23 November 2026: an hour was met one time in three. Decided by the leadership team.' */
export function sayChoice(choice: ChosenLimit, name: string): string {
  const why = choice.why?.trim().replace(/\.$/, '') ?? 'no reason is written'
  const who = choice.decidedBy?.trim().replace(/\.$/, '')
  return `Chosen by ${name} from ${sayDate(choice.from)}: ${why}. ${who ? `Decided by: ${who}.` : 'Nobody wrote who decided it.'}`
}

/** What stands in place of what: 'It stands in place of the 1 hour this rule comes with, which the words above may still name.' */
export const sayInPlace = (own: DutyVersion): string =>
  own.within !== null && typeof own.within === 'object' ? `It stands in place of the ${sayLimit(own.within)} this rule comes with, which the words above may still name.` : 'No number is known for this rule from anywhere else.'
