import { isBlank, isUnreadable } from '../../../../../../returns/index.ts'
import { isUasc } from '../../concepts/uasc-status.ts'
import { none, rule } from '../../rule.ts'

export const r205A = rule({
  code: '205A',
  title: 'Unaccompanied and seeking asylum last year, not this year, and no date says why',
  mend: 'Last year\'s return should say on which day of that year it ended, and this year\'s should give no day; if it had not ended, write 1 this year too.',
  reads: { Header: [], UASC: ['DUC'] },
  also: { Header: ['UASC'] },
  last: { Header: ['UASC'], UASC: ['DUC'] },
  marks: { Header: ['UASC'], UASC: ['DUC'] },
  faults: (child, c) => {
    if (!isUasc(child.last.Header, child.last.UASC) || isUasc(child.header, child.uasc)) return none
    if (child.last.UASC.some((u) => isUnreadable(u, 'DUC'))) return none
    const { start, end } = c.year.before
    const endedLastYear = child.last.UASC.some(({ DUC }) => DUC !== null && DUC >= start && DUC <= end)
    const givenAgain = child.uasc.some((u) => !isBlank(u, 'DUC'))
    return endedLastYear && !givenAgain ? none : [...child.header, ...child.uasc]
  },
})
