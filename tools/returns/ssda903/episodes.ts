import { addDays, daysBetween, type Day } from '../../../src/calendar/index.ts'
import type { Dice } from '../../synthetic/dice.ts'
import { choose } from '../chance.ts'
import type { Episode, Move, Placement, Status } from './life.ts'
import { places } from './places.ts'

interface Course { readonly statuses: readonly Status[]; readonly moves: readonly Move[]; readonly until: Day | null; readonly ended: (last: Placement, status: string) => string }

/** Why an episode begins, by what changes with it. */
const began = (status: boolean, move: Move | null): string => (!move ? 'L' : move.sameCarer ? (status ? 'U' : 'T') : status ? 'B' : 'P')

/** Episodes that tile a time in care: a new one wherever the legal status or the home changes. */
export function episodesOf({ statuses, moves, until, ended }: Course): readonly Episode[] {
  const days = [...new Set([...statuses, ...moves].map((c) => c.from))].filter((d) => until === null || d < until).toSorted()
  return days.map((from, i) => {
    const next = days[i + 1], move = moves.find((m) => m.from === from) ?? null, nextMove = moves.find((m) => m.from === next)
    const placement = moves.findLast((m) => m.from <= from)?.to, status = statuses.findLast((s) => s.from <= from)?.status
    if (!placement || !status) throw new Error('an episode without a home or a legal status')
    return {
      from, until: next ?? until, status, placement, began: i === 0 ? 'S' : began(statuses.some((s) => s.from === from), move),
      ended: next ? 'X1' : ended(placement, status), whyMoved: nextMove?.why ?? null,
    }
  })
}

const away = [['T1', 42], ['T2', 30], ['T3', 21], ['T4', 7], ['T0', 20]] as const

/** Puts a short time elsewhere (hospital, a holiday, the carers' holiday) into an episode long enough for it, and brings the child back. */
export function withTimeAway(dice: Dice, episodes: readonly Episode[], home: string, horizon: Day): readonly Episode[] {
  const at = episodes.findLastIndex((e) => /^[UK]/.test(e.placement.type) && daysBetween(e.from, e.until ?? horizon) > 90), e = episodes[at]
  if (!e) return episodes
  const [type, most] = choose(dice, away.map((a) => [a, 1] as const)), from = addDays(e.from, dice.int(20, daysBetween(e.from, e.until ?? horizon) - 50))
  const back = addDays(from, dice.int(2, most)), { postcode: post } = dice.pick(places.near.filter((p) => p.postcode !== home))
  const elsewhere: Placement = { type, provider: null, urn: null, post }
  return [
    ...episodes.slice(0, at), { ...e, until: from, ended: 'X1', whyMoved: null }, { ...e, from, until: back, began: 'P', placement: elsewhere, ended: 'X1', whyMoved: null },
    { ...e, from: back, began: 'P' }, ...episodes.slice(at + 1),
  ]
}
