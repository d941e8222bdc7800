import { dutyCases } from '../../../../readings/duty/index.ts'

const order = (celebrated?: string) => ({ did: 'adoption.order-made', on: '2026-03-02 10:00', says: celebrated ? { celebrated } : {} })
const given = (on: string, says: object = { letter: true, book: true }) => ({ did: 'adoption.letter-given', on, says: { ...says } })

export default dutyCases('permanence/later-life-letter', [
  { name: 'Ten working days from the celebration are not over', given: [order('2026-03-09')], at: '2026-03-23 23:59', reads: [{ state: 'open', due: '2026-03-23' }] },
  { name: 'They are over', given: [order('2026-03-09')], at: '2026-03-24 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Nobody celebrated, or nobody wrote it: from the order', given: [order()], at: '2026-03-17 00:00', reads: [{ state: 'overdue', due: '2026-03-16' }] },
  { name: 'Given on the last day', given: [order('2026-03-09'), given('2026-03-23 12:00')], at: '2026-04-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Given the day after', given: [order('2026-03-09'), given('2026-03-24 12:00')], at: '2026-04-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'The letter without the book', given: [order('2026-03-09'), given('2026-03-12 12:00', { letter: true, book: false })], at: '2026-03-24 00:00', reads: [{ state: 'overdue', why: /missing/ }] },
  { name: 'It does not say', given: [order('2026-03-09'), given('2026-03-12 12:00', {})], at: '2026-03-24 00:00', reads: [{ state: 'cannot tell', why: /does not say/ }] },
])
