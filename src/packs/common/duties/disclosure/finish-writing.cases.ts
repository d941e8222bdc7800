import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = { did: 'disclosure.begun', on: '2026-11-21 21:10', by: 'night-worker' }
const told = { did: 'disclosure.told', on: '2026-11-21 20:55', says: { words: 'He keeps messaging me', safeNow: 'yes' }, by: 'night-worker' }

export default dutyCases('disclosure/finish-writing', [
  { name: 'Half an hour is not over', given: [begun], at: '2026-11-21 21:40', reads: [{ state: 'open', due: '2026-11-21 21:40' }] },
  {
    name: 'A minute more and it is still not saved',
    given: [begun], at: '2026-11-21 21:41', reads: [{ state: 'overdue', due: '2026-11-21 21:40' }],
  },
  {
    name: 'Saved after ten minutes',
    given: [begun, { ...told, written: '2026-11-21 21:20' }], at: '2026-11-21 23:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Saved at the last minute of the half hour',
    given: [begun, { ...told, written: '2026-11-21 21:40' }], at: '2026-11-21 23:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Saved after an hour',
    given: [begun, { ...told, written: '2026-11-21 22:10' }], at: '2026-11-21 23:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Saved with only half of it: that is enough to start',
    given: [begun, { ...told, says: {}, written: '2026-11-21 21:15' }], at: '2026-11-21 23:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Made better an hour later: it was saved in time all the same',
    given: [begun, { ...told, written: '2026-11-21 21:15' }, { ...told, written: '2026-11-21 22:30', amends: 2, why: 'Remembered more' }],
    at: '2026-11-21 23:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Begun on the wrong child and withdrawn',
    given: [begun, { ...begun, written: '2026-11-21 21:12', withdraws: true, why: 'Wrong child' }],
    at: '2026-11-21 23:00', reads: [{ state: 'not needed', why: /withdrawn/ }],
  },
  { name: 'Brought in from an older system, where nobody saw the writing begin', given: [told], at: '2026-11-21 23:00', reads: [] },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [{ ...begun, on: '2020-03-31 21:10' }], at: '2020-04-01 21:10', reads: [{ state: 'no rule in force' }],
  },
])
