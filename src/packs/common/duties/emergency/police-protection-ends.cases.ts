import { dutyCases } from '../../../../readings/duty/index.ts'

const taken = { did: 'emergency-action.taken', on: '2026-11-13 22:10', says: { power: 'POLICE' } }
const ended = (on: string) => ({ did: 'emergency-action.ended', on, says: { how: 'FAMILY' } })

export default dutyCases('emergency/police-protection-ends', [
  { name: 'Hour 72', given: [taken], at: '2026-11-16 22:10', reads: [{ state: 'open', due: '2026-11-16 22:10' }] },
  { name: 'A minute past hour 72', given: [taken], at: '2026-11-16 22:11', reads: [{ state: 'overdue', due: '2026-11-16 22:10' }] },
  { name: 'Ended in the last minute', given: [taken, ended('2026-11-16 22:10')], at: '2026-11-18 09:00', reads: [{ state: 'met' }] },
  { name: 'Ended a minute too late', given: [taken, ended('2026-11-16 22:11')], at: '2026-11-18 09:00', reads: [{ state: 'met late' }] },
  { name: 'Ended the next morning', given: [taken, ended('2026-11-14 10:00')], at: '2026-11-18 09:00', reads: [{ state: 'met' }] },
  { name: 'Begun some time on Friday: on Monday evening we cannot tell', given: [{ ...taken, on: '2026-11-13', written: '2026-11-13 23:00' }], at: '2026-11-16 12:00', reads: [{ state: 'cannot tell', why: /too roughly/ }] },
  { name: 'It does not say who kept the child safe', given: [{ ...taken, says: {} }], at: '2026-11-14 09:00', reads: [{ state: 'cannot tell', why: /police or a court/ }] },
  { name: 'An order of a court has its own end', given: [{ ...taken, says: { power: 'EPO' } }], at: '2026-11-20 09:00', reads: [] },
  { name: 'Taken to be safe twice: each has its own clock', given: [taken, ended('2026-11-14 10:00'), { ...taken, record: 'again', on: '2026-11-17 20:00' }], at: '2026-11-18 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-20 20:00' }] },
  { name: 'The Isle of Man: it ends, and no number of hours is known', where: 'isle-of-man', given: [taken], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }] },
])
