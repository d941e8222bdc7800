import { dutyCases } from '../../../../readings/duty/index.ts'

const called = (toldOn = '2026-11-02') => ({ did: 'protection-conference.called', on: '2026-11-05 10:00', says: { kind: 'TRANSFER', ...(toldOn ? { toldOn } : {}) } })
const held = (on: string, outcome = 'PLAN') => ({ did: 'protection-conference.held', on, says: { outcome } })

export default dutyCases('conference/transfer', [
  { name: 'The fifteenth working day after we were told', given: [called()], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'The day after', given: [called()], at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }] },
  { name: 'Held in time', given: [called(), held('2026-11-23 10:00')], at: '2026-11-25 09:00', reads: [{ state: 'met' }] },
  { name: 'Held a day late', given: [called(), held('2026-11-24 10:00')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }] },
  { name: 'It met and could not decide', given: [called(), held('2026-11-20 10:00', 'RECON')], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /did not decide/ }] },
  { name: 'Nobody wrote when we were told', given: [called('')], at: '2026-11-25 09:00', reads: [{ state: 'cannot tell', why: /when we were told/ }] },
  { name: 'They did not move after all', given: [called(), { did: 'protection-conference.cancelled', on: '2026-11-12' }], at: '2026-11-25 09:00', reads: [{ state: 'not needed' }] },
  { name: 'The Isle of Man: as soon as possible, and no number is known', where: 'isle-of-man', given: [called()], at: '2026-11-25 09:00', reads: [{ state: 'cannot tell' }] },
  { name: 'A review is not a move', given: [{ did: 'protection-conference.called', on: '2026-11-05', says: { kind: 'REVIEW' } }], at: '2026-11-25 09:00', reads: [] },
])
