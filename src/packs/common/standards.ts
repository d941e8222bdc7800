import { dayOf, earliest, type Limit } from '../../calendar/index.ts'
import { readOnce, type Entry, type Timeline } from '../../ledger/index.ts'
import type { ChosenLimit, ChosenLimits } from '../../readings/index.ts'
import { limitUnit } from './codes/limit-unit.ts'
import { isLength, standard } from './records/standard.ts'

type Standard = NonNullable<(typeof standard)['bodies']>

/** The length somebody chose, or null while it is not one: what is half written changes nothing. */
function lengthOf({ howMany, unit }: Standard['chosen']): Limit | null {
  if (howMany === undefined || !isLength(howMany) || !limitUnit.codes.some((c) => c.code === unit)) return null
  // One unit, by the code that names it: the codes are the calendar's own words for its units.
  return { [unit ?? '']: howMany } as unknown as Limit
}

/** Read once for each state of a record: a reading asks at every stop. */
const known = new WeakMap<Entry<Standard>, ChosenLimit | null>()

function choiceIn(entry: Entry<Standard>): ChosenLimit | null {
  const before = known.get(entry)
  if (before !== undefined) return before
  const said = entry.at('chosen'), within = said && lengthOf(said.body), ended = entry.at('ended')
  const choice: ChosenLimit | null = said?.body.rule && within ? {
    duty: said.body.rule, within, from: dayOf(earliest(said.happened)), until: ended && dayOf(earliest(ended.happened)), why: said.body.why ?? null,
    decidedBy: said.body.decidedBy ?? null, record: entry.record, fact: said.current.id, recorded: said.current.recorded, ended: ended?.body.why ?? null,
  } : null
  known.set(entry, choice)
  return choice
}

/** Every choice by its rule. Asked for each thing that is owed, so an authority that chose a hundred limits is gone through once. */
const choices = readOnce((authority: Timeline) => [Map.groupBy(authority.each(standard).flatMap((e) => choiceIn(e) ?? []), (c) => c.duty)])

/** Of two that began on one day, the one written later holds. */
function on(authority: Timeline, duty: string, day: ChosenLimit['from']): ChosenLimit | null {
  let latest: ChosenLimit | null = null
  for (const one of choices(authority)[0]?.get(duty) ?? []) if (one.from <= day && (latest === null || one.from >= latest.from)) latest = one
  return latest !== null && (latest.until === null || day < latest.until) ? latest : null
}

/** How this pack finds what an authority chose for itself. */
export const chosenLimits: ChosenLimits = {
  on,
  all: (authority) => authority.each(standard).flatMap((e) => choiceIn(e) ?? []).reverse().sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)),
}
