import { isBlank } from '../../../../../../returns/index.ts'
import { isUasc } from '../../concepts/uasc-status.ts'
import { none, rule } from '../../rule.ts'

export const r205C = rule({
  code: '205C',
  title: 'Not an unaccompanied asylum-seeking child in either year, yet a day on which that ended',
  mend: 'Take the day out, or write 1 as the status if they were one in this year.',
  reads: { Header: [], UASC: ['DUC'] },
  also: { Header: ['UASC'] },
  last: { Header: ['UASC'], UASC: ['DUC'] },
  marks: { Header: ['UASC'], UASC: ['DUC'] },
  faults: (child) => {
    if (child.header.length === 0 || child.uasc.length === 0) return none
    if (isUasc(child.header, child.uasc) || isUasc(child.last.Header, child.last.UASC)) return none
    return [...child.uasc, ...child.last.UASC].some((u) => !isBlank(u, 'DUC')) ? [...child.header, ...child.uasc] : none
  },
})
