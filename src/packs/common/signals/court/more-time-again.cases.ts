import { signalCases } from '../../../../readings/signal/index.ts'

const at = '2026-11-21 12:00'
const began = { did: 'pre-proceedings.decided', on: '2026-03-02' }
const more = (on: string) => ({ did: 'pre-proceedings.extended', on, says: { until: '2026-12-01', why: 'A test' } })
const issued = { did: 'proceedings.issued', on: '2026-08-03', says: { asks: 'care' } }
const putOff = { did: 'proceedings.hearing', on: '2026-09-10 10:00', says: { adjourned: true } }

export default signalCases('court/more-time-again', [
  { name: 'More time once: nothing is said', given: [began, more('2026-06-20')], at, reads: [] },
  { name: 'More time twice', given: [began, more('2026-06-20'), more('2026-08-01')], at, reads: [{ says: /more time before court twice$/ }] },
  {
    name: 'Once before court, and once in it',
    given: [began, more('2026-06-20'), { did: 'pre-proceedings.ended', on: '2026-08-01' }, issued, putOff], at, reads: [{ says: /more time before court once, a hearing put off once$/ }],
  },
  {
    name: 'A hearing that went ahead is no delay',
    given: [began, more('2026-06-20'), issued, { ...putOff, says: { adjourned: false } }], at, reads: [],
  },
  {
    name: 'Pre-proceedings a second time, and more time in them',
    given: [{ ...began, record: 'first', on: '2024-03-02' }, { did: 'pre-proceedings.ended', record: 'first', on: '2024-07-01' }, began, more('2026-06-20')], at, reads: [{ says: /begun anew once, more time before court once/ }],
  },
  {
    name: 'A decision was made: it is over',
    given: [began, more('2026-06-20'), more('2026-08-01'), { did: 'pre-proceedings.ended', on: '2026-10-01' }], at, reads: [],
  },
  {
    name: 'One was a mistake and withdrawn with its record',
    given: [began, more('2026-06-20'), more('2026-08-01'), { ...began, withdraws: true, why: 'Wrong child' }], at, reads: [],
  },
])
