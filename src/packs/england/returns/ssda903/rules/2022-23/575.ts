import { isBlank } from '../../../../../../returns/index.ts'
import { followsOn } from '../../care.ts'
import type { Day } from '../../../../../../calendar/index.ts'
import { none, rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** The episode with which the placement ends that a child was in on a day. A change of legal status alone ends no placement. */
function lastOfPlacement(episodes: readonly Episode[], day: Day): Episode | undefined {
  let at = episodes.findLastIndex((e) => e.DECOM !== null && e.DECOM <= day)
  for (let e = episodes[at]; e; e = episodes[++at]) {
    const next = episodes[at + 1]
    if (!next || next.RNE !== 'L' || !followsOn(e, next)) return e
  }
  return undefined
}

export const r575 = rule({
  code: '575',
  title: 'Still missing or away from a placement that has ended',
  mend: 'Add the day they were back, or the day the placement ended if they were not: from then on they are not missing from it.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC', 'RNE'], Missing: ['MIS_START', 'MIS_END'] },
  marks: { Missing: ['MIS_START', 'MIS_END'] },
  faults: (child) => {
    const open = child.missing.filter((m) => isBlank(m, 'MIS_END'))
    return open.length ? open.filter((m) => m.MIS_START !== null && (lastOfPlacement(child.episodes, m.MIS_START)?.DEC ?? '') >= m.MIS_START) : none
  },
})
