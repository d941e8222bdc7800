import { dutyCases } from '../../../../readings/duty/index.ts'

const seen = { did: 'injury.seen', on: '2026-11-20 20:00', by: 'ash', says: { marks: [{ id: 'one', where: 'F-UPPER-ARM-L', what: 'BRUISE' }] } }
const corrected = { ...seen, written: '2026-11-21 10:00', amends: 1, says: { marks: [...seen.says.marks, { id: 'two', where: 'F-SHIN-L', what: 'BRUISE' }] } }
const looked = (on: string, says: { readonly [field: string]: string } = {}) =>
  ({ did: 'injury.looked', on, by: 'bola', says: { by: 'bola', fits: 'yes', decided: 'Nothing more: seen by two of us', ...says }, naming: ['by'] })
const late = '2026-11-22 09:00'

export default dutyCases('injury/second-look', [
  { name: 'Twelve hours are not over', given: [seen], at: '2026-11-21 08:00', reads: [{ state: 'open', due: '2026-11-21 08:00' }] },
  { name: 'A minute over, and nobody has looked', given: [seen], at: '2026-11-21 08:01', reads: [{ state: 'overdue', due: '2026-11-21 08:00' }] },
  { name: 'Looked at before the shift was over', given: [seen, looked('2026-11-20 21:30')], at: late, reads: [{ state: 'met' }] },
  { name: 'Looked at on the last minute', given: [seen, looked('2026-11-21 08:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Looked at the next day', given: [seen, looked('2026-11-21 10:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Written the morning after: the clock ran from when it was seen', given: [{ ...seen, written: '2026-11-21 09:00' }], at: '2026-11-21 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Whoever wrote it looked again', given: [seen, looked('2026-11-20 21:30', { by: 'ash' })], at: late, reads: [{ state: 'overdue', why: /nobody else has/ }] },
  {
    name: 'Looked at, and no word of what happens now', given: [seen, { ...looked('2026-11-20 21:30'), says: { by: 'bola', fits: 'yes' } }], at: late,
    reads: [{ state: 'overdue', why: /what happens now is not written/ }],
  },
  { name: 'It does not say who looked', given: [seen, { ...looked('2026-11-20 21:30'), says: { decided: 'Nothing more' } }], at: late, reads: [{ state: 'cannot tell' }] },
  {
    name: 'A doctor looked: that is not the second look', given: [seen, { did: 'injury.doctor', on: '2026-11-20 21:30', says: { by: 'Dr Sethi', found: 'A bruise' } }],
    at: late, reads: [{ state: 'overdue' }],
  },
  {
    name: 'A mark was added after somebody had looked: what was corrected is looked at again', given: [seen, looked('2026-11-20 21:30'), corrected], at: '2026-11-21 10:00',
    reads: [{ state: 'met' }, { state: 'open', due: '2026-11-21 22:00' }],
  },
  { name: 'And nobody has', given: [seen, looked('2026-11-20 21:30'), corrected], at: late, reads: [{ state: 'met' }, { state: 'overdue', why: /corrected after this look/ }] },
  { name: 'And somebody has', given: [seen, looked('2026-11-20 21:30'), corrected, looked('2026-11-21 21:00')], at: late, reads: [{ state: 'met' }, { state: 'met' }] },
  { name: 'It was corrected before anybody looked', given: [seen, { ...corrected, written: '2026-11-20 21:00' }, looked('2026-11-20 21:30')], at: late, reads: [{ state: 'met' }] },
  {
    name: 'Only who was told was put right after somebody had looked', given: [seen, looked('2026-11-20 21:30'), { ...corrected, says: { ...seen.says, told: 'His mother' } }], at: late,
    reads: [{ state: 'met' }],
  },
  { name: 'Written on the wrong child and withdrawn', given: [seen, { ...seen, written: '2026-11-20 21:00', withdraws: true, why: 'Her brother’s' }], at: late, reads: [] },
  { name: 'Seen some time that evening: not surely late yet', given: [{ ...seen, on: 'about 2026-11-20 18:00/22:00' }], at: '2026-11-21 08:00', reads: [{ state: 'cannot tell', due: '2026-11-21 06:00' }] },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: [{ ...seen, on: '2020-03-31 10:00', written: '2020-03-31 11:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'On the Island it is asked, and each organisation chooses by when', where: 'isle-of-man', given: [seen], at: late, reads: [{ state: 'cannot tell' }] },
])
