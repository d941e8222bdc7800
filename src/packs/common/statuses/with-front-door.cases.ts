import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const contact: Given = { did: 'contact.received', on: '2026-11-20 09:00', says: { team: 'front-door' }, naming: ['team'] }
const referral: Given = { did: 'referral.received', on: '2026-11-20 11:00', says: { team: 'front-door' }, naming: ['team'] }
const decided = (outcome: string): Given => ({ did: 'referral.decided', on: '2026-11-20 16:00', says: { outcome } })
const named = (on: string, role = 'social-worker', record = 'allocation'): Given =>
  ({ did: 'allocation.allocated', record, on, says: { worker: 'priya', role } })
const detail = { team: 'front-door' }

export default statusCases('with-front-door', [
  { name: 'A contact nobody has decided', at, given: [contact], spans: [{ from: '2026-11-20 09:00', to: null, key: 'contact', detail }] },
  {
    name: 'A contact decided', at, given: [contact, { did: 'contact.decided', on: '2026-11-20 10:30', says: { outcome: 'REF' } }],
    spans: [{ from: '2026-11-20 09:00', to: '2026-11-20 10:30', detail }],
  },
  {
    name: 'A referral nobody has decided', at, given: [referral], spans: [{ from: '2026-11-20 11:00', to: null, key: 'referral', detail }],
  },
  {
    name: 'A referral with nothing more to do', at, given: [referral, decided('NFA')],
    spans: [{ from: '2026-11-20 11:00', to: '2026-11-20 16:00' }],
  },
  {
    name: 'To be assessed, and nobody named yet: still theirs', at, given: [referral, decided('ASSESS')],
    spans: [{ from: '2026-11-20 11:00', to: null }],
  },
  {
    name: 'To be assessed: theirs until a social worker is named', at, given: [referral, decided('ASSESS'), named('2026-11-21 09:00')],
    spans: [{ from: '2026-11-20 11:00', to: '2026-11-21 09:00' }],
  },
  {
    name: 'A reviewing officer named is not a social worker named', at,
    given: [referral, decided('ASSESS'), named('2026-11-21 09:00', 'reviewing-officer')], spans: [{ from: '2026-11-20 11:00', to: null }],
  },
  {
    name: 'A child who already had a social worker leaves the front door at the decision', at,
    given: [named('2026-05-11'), referral, decided('STRAT')], spans: [{ from: '2026-11-20 11:00', to: '2026-11-20 16:00' }],
  },
  {
    name: 'A social worker who stopped before the decision does not count', at,
    given: [
      named('2026-05-11', 'social-worker', 'old'), { did: 'allocation.ended', record: 'old', on: '2026-08-01' }, referral,
      decided('ASSESS'),
    ],
    spans: [{ from: '2026-11-20 11:00', to: null }],
  },
  {
    name: 'Closed with nobody ever named: theirs until closed', at,
    given: [referral, decided('ASSESS'), { did: 'referral.closed', on: '2026-11-21' }],
    spans: [{ from: '2026-11-20 11:00', to: '2026-11-21' }],
  },
  {
    name: 'A contact and its referral overlap by neither a gap nor a guess', at,
    given: [
      contact, { did: 'contact.decided', on: 'about 2026-11-20 10:00/12:00', written: '2026-11-20 12:00', says: { outcome: 'REF' } },
      referral,
    ],
    spans: [{ from: '2026-11-20 09:00', to: 'about 2026-11-20 10:00/12:00' }, { from: '2026-11-20 11:00', to: null }],
  },
  {
    name: 'A correction moves it to another team', at,
    given: [contact, { ...contact, amends: 1, why: 'Wrong team', says: { team: 'disabled-children' } }],
    spans: [{ from: '2026-11-20 09:00', to: null, detail: { team: 'disabled-children' } }],
  },
  {
    name: 'Withdrawn: never with them', at,
    given: [contact, { did: 'contact.received', on: '2026-11-20 09:00', withdraws: true, why: 'Wrong child' }], spans: [],
  },
])
