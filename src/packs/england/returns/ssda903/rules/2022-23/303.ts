import { isBlank } from '../../../../../../returns/index.ts'
import { none, rule } from '../../rule.ts'

export const r303 = rule({
  code: '303',
  title: 'A day on which seeking asylum alone ended, without the status',
  mend: 'Write 1 as the UASC status, or take the day out.',
  reads: { Header: ['UASC'], UASC: ['DUC'] },
  marks: { Header: ['UASC'], UASC: ['DUC'] },
  faults: (child) => {
    const ended = child.uasc.filter((u) => !isBlank(u, 'DUC'))
    const without = child.header.filter((h) => h.UASC !== '1')
    return ended.length > 0 && without.length > 0 ? [...ended, ...without] : none
  },
})
