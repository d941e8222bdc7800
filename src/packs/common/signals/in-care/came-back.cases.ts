import { signalCases } from '../../../../readings/signal/index.ts'

const inCare = { did: 'care-episode.started', on: '2025-03-02 10:00', says: { legalStatus: 'V2' } }
const plan = { did: 'care-ending.proposed', on: '2026-08-20 10:00', says: { helpUntil: '2027-03-07' } }
const ended = (reason = 'E4A') => ({ did: 'care-episode.ended', on: '2026-09-07 15:00', says: { reason } })
const again = { did: 'care-episode.started', record: 'again', on: '2026-11-02 22:00', says: { legalStatus: 'V2' } }

export default signalCases('in-care/came-back', [
  { name: 'Home', given: [inCare, plan, ended()], at: '2026-11-22 09:00', reads: [] },
  { name: 'In care again', given: [inCare, plan, ended(), again], at: '2026-11-22 09:00', reads: [{ says: /^In care again 56 days after going home$/ }] },
  { name: 'The help was not there', given: [inCare, plan, ended(), { did: 'care-ending.looked-at', on: '2026-10-05', says: { helpThere: false } }, again], at: '2026-11-22 09:00', reads: [{ says: /The help that was promised was not there/ }] },
  { name: 'An adoption that ended is another thing', given: [inCare, ended('E11'), again], at: '2026-11-22 09:00', reads: [] },
  { name: 'Home once more', given: [inCare, plan, ended(), again, { did: 'care-episode.ended', record: 'again', on: '2026-11-20', says: { reason: 'E4A' } }], at: '2026-11-22 09:00', reads: [] },
])
