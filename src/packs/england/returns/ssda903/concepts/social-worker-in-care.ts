import type { Day } from '../../../../../calendar/index.ts'
import { isShortBreak, openAtEnd } from '../care.ts'
import type { Rule903, Year } from '../rule.ts'
import { none, rule } from '../rule.ts'
import type { Episode, SwEpisode } from '../tables.ts'

/** Whether a social worker may have been the child's while an episode lasted: nothing known keeps the two apart. */
const mayHaveWorkedIn = (w: SwEpisode, e: Episode): boolean =>
  w.SW_DECOM === null || ((e.DEC === null || w.SW_DECOM <= e.DEC) && (w.SW_DEC === null || e.DECOM === null || w.SW_DEC >= e.DECOM))

/** Rule SW12STG2, by the first day that social workers are told of: each start and end of care since then had a social worker. */
export const socialWorkerInCare = (from: (year: Year) => Day): Rule903 => rule({
  code: 'SW12STG2',
  title: 'Looked after on 31 March, and no social worker is told of for a time in care',
  mend: 'Add every social worker this child had in the time this return tells of, also before they last came into care.',
  reads: { Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'], SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  marks: { Episodes: ['DECOM', 'DEC'] },
  faults: (child, c) => {
    if (!child.episodes.some((e) => openAtEnd(e, c.year) && !isShortBreak(e))) return none
    const turning = child.episodes.filter((e) => !isShortBreak(e) && (e.RNE === 'S' || e.REC !== 'X1') && (e.DEC === null || e.DEC >= from(c.year)))
    return turning.filter((e) => !child.swEpisodes.some((w) => mayHaveWorkedIn(w, e)))
  },
})
