import { addDays, addMonths, ageOn, daysBetween, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose, dayBetween, uk, type Weighted } from '../chance.ts'
import { ethnicityOf, numberOf, pupilNumberOf } from '../people.ts'
import { adoptionOf } from './adoption.ts'
import { endingOf } from './endings.ts'
import { episodesOf, withTimeAway } from './episodes.ts'
import { statusesBeforeAdoption, statusesOf } from './legal.ts'
import type { Life, Order, Spell, Stay } from './life.ts'
import { deprivedIn, missingIn, missingUntil } from './missing.ts'
import { movesOf } from './moves.ts'
import { authority, places } from './places.ts'
import { planOf, type Plan } from './plan.ts'
import { reviewsOf } from './reviews.ts'
import { shortBreaksOf } from './short-breaks.ts'
import { workersOf } from './workers.ts'

const needs: Weighted<string> = [['N1', 640], ['N2', 25], ['N3', 30], ['N4', 75], ['N5', 150], ['N6', 18], ['N7', 2], ['N8', 60]]

/** Makes up the life of one child or young person, up to the end of a year of returns and a little beyond. */
export function lifeOf(dice: Dice, at: number, year: Year): Life {
  const plan = planOf(dice, year), alone = plan.route === 'alone', { dob } = plan
  const sex = dice.chance(alone ? 0.06 : 0.44) ? 'F' : 'M', home = dice.pick(places.own).postcode
  const told = plan.stays.map((s, i) => inCare(dice, plan, s, home, year, i < plan.stays.length - 1))
  const stays = plan.route === 'short breaks' ? shortBreaksOf(dice, year) : told.map((t) => t.stay)
  const first = told[0]?.stay.from, adoption = told[0]?.adoption ?? null, mother = sex === 'F' && first && dice.chance(0.025) ? ownChild(dice, dob, year, stays) : null
  return {
    id: numberOf(at), sex, dob, ethnicity: ethnicityOf(dice, alone), pupil: pupilOf(dice, at, plan), alone, home, ownChildBorn: mother, stays,
    decisions: adoption?.decisions ?? [], adopters: adoption?.adopters ?? null, missing: told.flatMap((t) => t.missing),
    deprived: dice.chance(0.15) ? told.flatMap((t) => deprivedIn(dice, t.stay.episodes, dob, year.end)) : [],
    workers: first ? workersOf(dice, first, year.end) : [], reviews: told.flatMap((t) => reviewsOf(dice, t.stay.from, t.stay.until, year.end)),
    earlierOrder: first && dice.chance(0.11) ? orderBefore(dice, dob, first) : null,
  }
}

/** One time in care: where and under what law, why it ended, and when the child was missing from it. */
function inCare(dice: Dice, plan: Plan, { from, until }: Plan['stays'][number], home: string, year: Year, again: boolean) {
  const { route, dob } = plan, horizon = year.end, eighteen = until !== null && until === addMonths(dob, 216)
  const adoption = route === 'adoption' && until ? adoptionOf(dice, from, until) : null
  const statuses = adoption ? statusesBeforeAdoption(dice, from, adoption.ordered, adoption.undone) : statusesOf(dice, route, from)
  const moves = movesOf(dice, { route, dob, from, home, statuses, adoption, horizon: until ?? horizon })
  const lost = eighteen && dice.chance(0.02) ? missingUntil(dice, until) : null
  const made = episodesOf({
    statuses, moves, until,
    ended: (last, status) => (until === null ? '' : endingOf(dice, { route, age: ageOn(dob, until).years, eighteen, placement: last.type, status, missing: lost !== null, again })),
  })
  const episodes = dice.chance(0.06) ? withTimeAway(dice, made, home, horizon) : made
  const stay: Stay = { from, until, need: route === 'alone' ? 'N8' : choose(dice, needs), episodes, shortBreak: false }
  return { stay, adoption, missing: missingFrom(dice, stay, dob, year, lost) }
}

function missingFrom(dice: Dice, stay: Stay, dob: Day, year: Year, lost: Spell | null): readonly Spell[] {
  const often = dice.chance(0.28) ? missingIn(dice, stay.episodes, dob, addDays(addMonths(year.start, -12), -3), year.end) : []
  if (!lost) return often.slice(-dice.int(1, 30))
  const inStay = lost.from > stay.from ? [lost] : []
  return [...often.filter((s) => (s.until ?? '9999') < lost.from), ...inStay]
}

/** The day her own child was born, while she was in care. */
function ownChild(dice: Dice, dob: Day, year: Year, stays: readonly Stay[]): Day | null {
  const { from, until } = stays[0] ?? {}, fourteen = addMonths(dob, 168), last = until && until < year.end ? until : year.end
  return from && fourteen < last ? dayBetween(dice, from > fourteen ? from : fourteen, last) : null
}

/** A pupil number, or why a child has none at any age. */
function pupilOf(dice: Dice, at: number, { route, dob }: Plan): string {
  if (route === 'alone') return choose(dice, [['UN3', 6], ['UN2', 1], [pupilNumberOf(at, 2024), 3]])
  return dice.chance(0.004) ? 'UN5' : pupilNumberOf(at, Number(dob.slice(0, 4)) + 5)
}

/** An order that gave the child another home for good, before they came (back) into care. */
function orderBefore(dice: Dice, dob: Day, from: Day): Order | null {
  const days = daysBetween(dob, from)
  if (days < 200) return null
  const type = choose(dice, [['P1', 2], ['P2', 6], ['P3', 3], ['P4', 3]]), made = addDays(dob, dice.int(100, days - 60))
  const date = type === 'P4' ? 'zz/zz/zzzz' : dice.chance(0.15) ? `zz${uk(made).slice(2)}` : uk(made)
  return { type, authority: type === 'P4' ? '999' : choose(dice, [[authority.number, 70], ['330', 10], ['840', 15], ['WAL', 5]]), date }
}
