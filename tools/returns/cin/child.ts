import { addDays, addMonths, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/cin/year.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { bornFor, choose, type Weighted } from '../chance.ts'
import { ethnicityOf, numberOf, pupilNumberOf } from '../people.ts'
import { caseOf, kinds, newKinds, type Kind } from './cases.ts'
import type { CinChild, Details } from './model.ts'

const ages: Weighted<readonly [number, number]> = [[[0, 0], 7], [[1, 4], 21], [[5, 9], 27], [[10, 15], 34], [[16, 17], 11]]
const disabilities: Weighted<string> = [['AUT', 30], ['LD', 26], ['BEH', 18], ['COMM', 14], ['MOB', 12], ['PC', 6], ['INC', 5], ['HEAR', 4], ['VIS', 4], ['HAND', 3], ['CON', 4], ['DDA', 10]]
const disabilitiesOf = (dice: Dice): string[] => (dice.chance(0.86) ? ['NONE'] : [...new Set(Array.from({ length: dice.int(1, 3) }, () => choose(dice, disabilities)))])

/** Makes up one child in need in a year. */
export function childOf(dice: Dice, at: number, year: Year): CinChild {
  if (dice.chance(0.01)) return unborn(dice, at, year, choose(dice, newKinds))
  const born = bornFor(dice, year.end, dice.int(...choose(dice, ages)))
  // Only those born well before the year can have been known before it.
  const details = casesOf(dice, choose(dice, born > addDays(year.start, -60) ? newKinds : kinds), year, born)
  const onlyNoAction = details.every((d) => d.nfa === '1'), number = pupilOf(dice, at, year, born, onlyNoAction)
  // Few children die; the case is then closed on that day and nothing more is done.
  const died = details.length === 1 && details[0]?.closed && details[0].why === 'RC7' && dice.chance(0.002) ? details[0].closed : undefined
  if (died && details[0]) details[0].why = 'RC2'
  return {
    id: `C${numberOf(at)}`, ...number, born, due: undefined, sex: dice.chance(0.53) ? 'M' : 'F', died, ethnicity: ethnicityOf(dice), disabilities: disabilitiesOf(dice), details,
  }
}

/** One referral, or another after the first was closed. */
function casesOf(dice: Dice, kind: Kind, year: Year, born: Day): Details[] {
  const from = born > year.start ? born : year.start, first = caseOf(dice, { kind, year, from, born }), closed = first.nfa === '1' ? first.referred : first.closed
  if (!closed || closed > addDays(year.end, -60) || !dice.chance(0.22)) return [first]
  return [first, caseOf(dice, { kind: choose(dice, newKinds), year, from: addDays(closed as Day, dice.int(10, 50)), born })]
}

/** A pupil number, or why there is none: too young to have one, or another reason. */
function pupilOf(dice: Dice, at: number, year: Year, born: Day, onlyNoAction: boolean): Pick<CinChild, 'upn' | 'upnUnknown'> {
  if (addMonths(born, 54) > year.end) return { upn: undefined, upnUnknown: 'UN1' }
  if (onlyNoAction && dice.chance(0.5)) return { upn: undefined, upnUnknown: 'UN7' }
  if (dice.chance(0.04)) return { upn: undefined, upnUnknown: choose(dice, [['UN2', 3], ['UN3', 2], ['UN4', 2], ['UN5', 1]]) }
  return { upn: pupilNumberOf(at, Number(born.slice(0, 4)) + 5), upnUnknown: undefined }
}

/** Expected in the months after the year, and referred before being born. */
function unborn(dice: Dice, at: number, year: Year, kind: Kind): CinChild {
  const due = addDays(year.end, dice.int(1, 150))
  return {
    id: `C${numberOf(at)}`, upn: undefined, upnUnknown: 'UN1', born: undefined, due, sex: 'U', died: undefined, ethnicity: 'NOBT', disabilities: [],
    details: [caseOf(dice, { kind, year, from: addDays(due, -250), born: null })],
  }
}
