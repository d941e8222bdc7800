import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'V2' } }
const plan = (helpUntil?: string) => ({ did: 'care-ending.proposed', on: '2026-08-20 10:00', says: helpUntil ? { helpUntil } : {} })
const ended = (reason = 'E4A') => ({ did: 'care-episode.ended', on: '2026-09-07 15:00', says: { reason } })
const looked = (on: string, says: object = { helpThere: true }) => ({ did: 'care-ending.looked-at', on, says: { ...says } })
const home = [inCare, plan('2026-12-07'), ended()]

export default dutyCases('care-plan/help-ends', [
  { name: 'Adopted: no return', given: [inCare, plan('2026-12-07'), ended('E11')], at: '2026-12-08 09:00', reads: [] },
  { name: 'The last day of the help', given: home, at: '2026-12-07 23:59', reads: [{ state: 'open', due: '2026-12-07' }] },
  { name: 'It ran out', given: home, at: '2026-12-08 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Looked at on the last day', given: [...home, looked('2026-12-07 16:00')], at: '2026-12-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Looked at the day after', given: [...home, looked('2026-12-08 16:00')], at: '2026-12-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say whether the help is there', given: [...home, looked('2026-11-02 16:00', {})], at: '2026-12-08 00:00', reads: [{ state: 'overdue', why: /does not say/ }] },
  { name: 'No day was promised', given: [inCare, plan(), ended()], at: '2026-12-08 00:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  { name: 'No plan at all', given: [inCare, ended('E4B')], at: '2026-12-08 00:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  { name: 'In care again', given: [...home, { did: 'care-episode.started', record: 'again', on: '2026-11-02 20:00' }], at: '2026-12-08 00:00', reads: [{ state: 'not needed' }] },
])
