import { isBlank } from '../../../../../../returns/index.ts'
import { wasLookedAfter } from '../../concepts/looked-after.ts'
import { none, rule } from '../../rule.ts'

export const r442 = rule({
  code: '442',
  title: 'The unique pupil number is missing',
  mend: 'Add the unique pupil number, or the code that says why there is none (UN1 to UN5).',
  reads: { Header: ['UPN'], Episodes: ['LS'] },
  marks: { Header: ['UPN'] },
  faults: (child) => {
    const without = child.header.filter((h) => isBlank(h, 'UPN'))
    return without.length > 0 && wasLookedAfter(child) ? without : none
  },
})
