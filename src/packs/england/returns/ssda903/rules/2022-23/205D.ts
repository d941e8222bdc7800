import { isUasc } from '../../concepts/uasc-status.ts'
import { none, rule } from '../../rule.ts'

export const r205D = rule({
  code: '205D',
  title: 'An unaccompanied asylum-seeking child this year, and not last year',
  mend: 'Check both years: a child who was looked after last year had the status then too, or does not have it now.',
  reads: { Header: [] },
  also: { Header: ['UASC'], UASC: [] },
  last: { Header: ['UASC'] },
  marks: { Header: ['UASC'] },
  faults: (child) => (child.last.Header.length > 0 && isUasc(child.header, child.uasc) && !isUasc(child.last.Header, child.last.UASC) ? child.header : none),
})
