import { daysBetween } from '../../../../../calendar/index.ts'
import type { Rule903 } from '../rule.ts'
import { rule } from '../rule.ts'

/** Rule SW10STG2: one begins within seven days of the other's end. From 2024-25, not where one begins as a first contact. */
export const socialWorkerFollows = (firstContactExcused: boolean): Rule903 => {
  const reason = firstContactExcused ? ['SW_REASON'] as const : []
  return rule({
    code: 'SW10STG2',
    title: 'A social worker begins more than seven days before or after the one before ended',
    mend: 'Check the day the social worker began, and the day the one before ended.',
    reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC', ...reason] },
    marks: { SWEpisodes: ['SW_DECOM'] },
    faults: (child) => {
      const order = child.workers
      return order.filter((w, at) => {
        const ended = order[at - 1]?.SW_DEC ?? null
        return ended !== null && w.SW_DECOM !== null && Math.abs(daysBetween(ended, w.SW_DECOM)) > 7 && !(firstContactExcused && w.SW_REASON === 'FCONTA')
      })
    },
  })
}
