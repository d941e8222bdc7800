import { dutyCases } from '../../../../readings/duty/index.ts'

const given = [{ did: 'proceedings.issued', on: '2026-04-01', says: { asks: 'care' } }, { did: 'proceedings.more-time', on: '2026-09-20 10:00', says: { until: '2026-11-20' } }]

export default dutyCases('court/more-time-ends', [
  { name: 'Its day is not over', given, at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }] },
  { name: 'Its day is over', given, at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }] },
  {
    name: 'The case ended on its day',
    given: [...given, { did: 'proceedings.ended', on: '2026-11-20' }], at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'More time again, in time: the new day is owed',
    given: [...given, { did: 'proceedings.more-time', on: '2026-11-18 10:00', says: { until: '2027-01-15' } }], at: '2026-11-22 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-01-15' }],
  },
  {
    name: 'More time again, late',
    given: [...given, { did: 'proceedings.more-time', on: '2026-11-21 10:00', says: { until: '2027-01-15' } }], at: '2026-11-22 09:00', reads: [{ state: 'met late' }, { state: 'open' }],
  },
  {
    name: 'A hearing does not end it',
    given: [...given, { did: 'proceedings.hearing', on: '2026-11-19 10:00', says: { adjourned: true } }], at: '2026-11-22 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Nobody wrote until when',
    given: [given[0]!, { did: 'proceedings.more-time', on: '2026-09-20 10:00' }], at: '2026-11-22 09:00', reads: [{ state: 'cannot tell', why: /No date/ }],
  },
  {
    name: 'On the Isle of Man the court’s day is kept too',
    where: 'isle-of-man', given, at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }],
  },
])
