import { dutyCases } from '../../../../readings/duty/index.ts'

const sent = [{ did: 'pre-proceedings.decided', on: '2026-10-30 10:00' }, { did: 'pre-proceedings.letter-sent', on: '2026-11-02 10:00' }]
const met = (on: string) => ({ did: 'pre-proceedings.met', on, says: { agreed: 'A visit from Gran' } })

export default dutyCases('pre-proceedings/first-meeting', [
  { name: 'The tenth working day after the letter is not over', given: sent, at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'It is over', given: sent, at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Held on the tenth', given: [...sent, met('2026-11-16 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after', given: [...sent, met('2026-11-17 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'A second letter does not give more time',
    given: [...sent, { did: 'pre-proceedings.letter-sent', on: '2026-11-12 10:00' }], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }],
  },
  { name: 'No letter yet: that is owed first', given: sent.slice(0, 1), at: '2026-11-20 09:00', reads: [] },
  {
    name: 'Ended first',
    given: [...sent, { did: 'pre-proceedings.ended', on: '2026-11-06' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }],
  },
])
