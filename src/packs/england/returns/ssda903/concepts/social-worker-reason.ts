import type { Child } from '../child.ts'
import type { Rule903 } from '../rule.ts'
import { rule } from '../rule.ts'
import type { SwEpisode } from '../tables.ts'
import { isUnknownCode } from './unknown-code.ts'

const reasons: ReadonlySet<string> = new Set(['MANAGE', 'FCONTA', 'LEFTRL', 'ORGRST', 'TSPROC', 'ABSENC', 'CHCHAN', 'PCCHAN', 'SWDIED', 'OTHERS'])

/** Rule SW13STG1, by the social workers of a child of whom no reason need be given. */
export const socialWorkerReason = (reads: Rule903['reads'], needsNone: (child: Child) => SwEpisode | null): Rule903 => rule({
  code: 'SW13STG1',
  title: 'Why the social worker changed is not said by one of the codes',
  mend: 'Choose the code of the reason for which this social worker took over.',
  reads,
  marks: { SWEpisodes: ['SW_REASON'] },
  faults: (child) => {
    const excused = needsNone(child)
    return child.swEpisodes.filter((w) => isUnknownCode(w, 'SW_REASON', reasons) || (w.SW_REASON === null && w !== excused))
  },
})
