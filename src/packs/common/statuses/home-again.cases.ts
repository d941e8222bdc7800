import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const inCare: Given = { did: 'care-episode.started', on: '2025-03-02 10:00', says: { legalStatus: 'V2' } }
const plan = (helpUntil?: string): Given => ({ did: 'care-ending.proposed', on: '2026-08-20 10:00', says: { where: 'With her mother', support: 'Sam on Fridays', ...(helpUntil ? { helpUntil } : {}) } })
const ended = (reason = 'E4A'): Given => ({ did: 'care-episode.ended', on: '2026-09-07 15:00', says: { reason } })
const looked: Given = { did: 'care-ending.looked-at', on: '2026-10-12 10:00', says: { helpThere: false, helpUntil: '2027-06-30' } }
const back: Given = { did: 'care-episode.started', record: 'again', on: '2026-11-02 22:00', says: { legalStatus: 'V2' } }
const from = '2026-09-07 15:00'

export default statusCases('home-again', [
  { name: 'Still in care', at, given: [inCare, plan('2027-03-07')], spans: [] },
  { name: 'Until the day help is promised', at, given: [inCare, plan('2027-03-07'), ended()], spans: [{ from, to: '2027-03-07 end', detail: { how: 'E4A', until: '2027-03-07', helpThere: null, cameBack: false, back: null } }] },
  { name: 'No day was written: a year', at, given: [inCare, ended('E4B')], spans: [{ from, to: '2027-09-07 end', detail: { how: 'E4B', until: null, helpThere: null, cameBack: false, back: null } }] },
  { name: 'Looked at: the help is not there, and goes on longer', at, given: [inCare, plan('2027-03-07'), ended(), looked], spans: [{ from, to: '2027-06-30 end', detail: { how: 'E4A', until: '2027-06-30', helpThere: false, cameBack: false, back: null } }] },
  { name: 'In care again', at, given: [inCare, plan('2027-03-07'), ended(), back], spans: [{ from, to: '2026-11-02 22:00', detail: { how: 'E4A', until: '2027-03-07', helpThere: null, cameBack: true, back: '2026-11-02' } }] },
  { name: 'In care again after help had ended: still counted as coming back', at, given: [inCare, plan('2026-10-07'), ended(), back], spans: [{ from, to: '2026-10-07 end', detail: { how: 'E4A', until: '2026-10-07', helpThere: null, cameBack: true, back: '2026-11-02' } }] },
  { name: 'Adopted is not home again', at, given: [inCare, ended('E11')], spans: [] },
])
