import { addMonths } from '../../../../../../calendar/index.ts'
import { followsOn } from '../../care.ts'
import { rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

export const r377 = rule({
  code: '377',
  title: 'More than two stays elsewhere during foster carers’ holidays in twelve months',
  mend: 'Check the placements (T3): a third within twelve months of the first is not a temporary one.',
  reads: { Episodes: ['PLACE', 'DECOM', 'DEC', 'REC', 'RNE'] },
  marks: { Episodes: ['PLACE', 'DECOM'] },
  faults: (child) => {
    const stays = staysDuringHolidays(child.episodes)
    return stays.filter((_, at) => [at - 2, at - 1, at].some((first) => withinTwelveMonths(stays[first], stays[first + 2]))).flat()
  },
})

/** Stays in the order they began. A new legal status during a stay (L) is a new episode of the same stay. */
function staysDuringHolidays(episodes: readonly Episode[]): readonly (readonly Episode[])[] {
  const stays: Episode[][] = []
  for (const e of episodes) {
    if (e.PLACE !== 'T3' || e.DECOM === null) continue
    const stay = stays.at(-1), before = stay?.at(-1)
    if (stay && before && e.RNE === 'L' && followsOn(before, e)) stay.push(e)
    else stays.push([e])
  }
  return stays
}

function withinTwelveMonths(first: readonly Episode[] | undefined, third: readonly Episode[] | undefined): boolean {
  const from = first?.[0]?.DECOM, to = third?.[0]?.DECOM
  return from && to ? to < addMonths(from, 12) : false
}
