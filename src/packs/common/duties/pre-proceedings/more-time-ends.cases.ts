import { dutyCases } from '../../../../readings/duty/index.ts'

const more = (until: string | undefined, on = '2026-10-10 10:00') => ({ did: 'pre-proceedings.extended', on, says: until ? { until, why: 'A test' } : {} })
const began = { did: 'pre-proceedings.decided', on: '2026-06-20 10:00' }

export default dutyCases('pre-proceedings/more-time-ends', [
  { name: 'Its day is not over', given: [began, more('2026-11-20')], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }] },
  { name: 'Its day is over', given: [began, more('2026-11-20')], at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Ended on its day',
    given: [began, more('2026-11-20'), { did: 'pre-proceedings.ended', on: '2026-11-20' }], at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Ended the day after',
    given: [began, more('2026-11-20'), { did: 'pre-proceedings.ended', on: '2026-11-21' }], at: '2026-11-22 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'More time again',
    given: [began, more('2026-11-20'), more('2026-12-20', '2026-11-18 10:00')], at: '2026-11-22 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-20' }],
  },
  { name: 'Nobody wrote until when', given: [began, more(undefined)], at: '2026-11-22 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
])
