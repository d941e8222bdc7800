import { dutyCases } from '../../../../readings/duty/index.ts'

const issued = (says: object = { asks: 'care' }, on = '2026-06-01') => ({ did: 'proceedings.issued', on, says: { ...says } })
const moreTime = (until: string | undefined, on = '2026-11-20') => ({ did: 'proceedings.more-time', on, says: until ? { until } : {} })
const order = (on: string, says: { readonly order: string; readonly final?: boolean }) => ({ did: 'proceedings.order-made', on, says })

export default dutyCases('court/twenty-six-weeks', [
  {
    name: 'The day it is issued is the first: the last moment of day 182 is in time',
    given: [issued()], at: '2026-11-29 23:59', reads: [{ state: 'open', due: '2026-11-29' }],
  },
  { name: 'A minute later it is not', given: [issued()], at: '2026-11-30 00:00', reads: [{ state: 'overdue', due: '2026-11-29' }] },
  {
    name: 'Over on the last day',
    given: [issued(), { did: 'proceedings.ended', on: '2026-11-29' }], at: '2026-12-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Over the day after',
    given: [issued(), { did: 'proceedings.ended', on: '2026-11-30' }], at: '2026-12-20 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'An interim order leaves it open',
    given: [issued(), order('2026-06-03', { order: 'interim-care' })], at: '2026-11-30 09:00', reads: [{ state: 'overdue', why: /goes on/ }],
  },
  {
    name: 'The last order ends it',
    given: [issued(), order('2026-11-10', { order: 'care', final: true })], at: '2026-12-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'An order that may or may not be the last',
    given: [issued(), order('2026-11-10', { order: 'care' })], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell', why: /whether it is the last/ }],
  },
  {
    name: 'More time given in time, for eight weeks to the day',
    given: [issued(), moreTime('2027-01-24')], at: '2026-12-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'More time, a day longer than the law gives at once',
    given: [issued(), moreTime('2027-01-25')], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell', why: /longer than the eight weeks/ }],
  },
  { name: 'More time given late', given: [issued(), moreTime('2027-01-20', '2026-12-04')], at: '2026-12-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'More time until nobody wrote when',
    given: [issued(), moreTime(undefined)], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell', why: /until when/ }],
  },
  { name: 'A case about where a child lives has no such weeks', given: [issued({ asks: 'arrangements' })], at: '2026-12-20 09:00', reads: [] },
  { name: 'Nobody wrote what was asked for: it is counted', given: [issued({})], at: '2026-12-20 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Issued some day in June: in July we cannot be late, in December we may be',
    given: [issued({ asks: 'care' }, '2026-06')], at: '2026-12-05 09:00', reads: [{ state: 'cannot tell', why: /too roughly/ }],
  },
  {
    name: 'Before the weeks were law',
    given: [issued({ asks: 'care' }, '2014-04-21')], at: '2014-12-05 09:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'On the Isle of Man no number is known, and it is not hidden',
    where: 'isle-of-man', given: [issued()], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell', why: /No time limit is known/ }],
  },
])
