import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const contact: Given = { did: 'contact.received', on: '2026-11-20 09:00', says: { team: 'front-door' }, naming: ['team'] }
const referral: Given = { did: 'referral.received', on: '2026-11-20 11:00', says: { team: 'front-door' }, naming: ['team'] }
const decided = (outcome: string): Given => ({ did: 'referral.decided', on: '2026-11-20 16:00', says: { outcome } })
const named = (on: string, role = 'social-worker', record = 'allocation'): Given =>
  ({ did: 'allocation.allocated', record, on, says: { worker: 'priya', role } })
const detail = { team: 'front-door' }

const worry: Given = { did: 'concern.told', record: 'worry', on: '2026-11-20 08:00', says: { team: 'front-door' }, naming: ['team'] }
const reached: Given = { ...worry, says: { team: 'front-door', reach: '01632 960155' } }
const ended: Given = { did: 'concern.no-further', record: 'worry', on: '2026-11-20 09:00', says: { reason: 'told-before', why: 'The school told us' } }

export default statusCases('with-front-door', [
  { name: 'A worry nobody has taken up', at, given: [worry], spans: [{ from: '2026-11-20 08:00', to: null, key: 'worry', detail }] },
  {
    name: 'A worry taken up: from then on the contact says whose the child is', at, given: [worry, { did: 'concern.taken-up', record: 'worry', on: '2026-11-20 09:00', says: { by: 'amina' } }, contact],
    spans: [{ from: '2026-11-20 08:00', to: '2026-11-20 09:00', key: 'worry', detail }, { from: '2026-11-20 09:00', to: null, key: 'contact', detail }],
  },
  { name: 'A worry that goes no further, from somebody who cannot be reached', at, given: [worry, ended], spans: [{ from: '2026-11-20 08:00', to: '2026-11-20 09:00' }] },
  { name: 'One who can be reached is told first', at, given: [reached, ended], spans: [{ from: '2026-11-20 08:00', to: null }] },
  {
    name: 'One who can be reached is told first, about a child new to us too', at, given: [reached, { did: 'concern.taken-up', record: 'worry', on: '2026-11-20 09:00', says: { by: 'amina', known: false } }],
    spans: [{ from: '2026-11-20 08:00', to: null }],
  },
  {
    name: 'A child known before is with whoever the contact went to', at, given: [reached, { did: 'concern.taken-up', record: 'worry', on: '2026-11-20 09:00', says: { by: 'amina', known: true } }],
    spans: [{ from: '2026-11-20 08:00', to: '2026-11-20 09:00' }],
  },
  {
    name: 'Told back: nothing is left to do', at, given: [reached, ended, { did: 'concern.told-back', record: 'worry', on: '2026-11-21 09:00', says: { what: 'It was read' } }],
    spans: [{ from: '2026-11-20 08:00', to: '2026-11-21 09:00' }],
  },
  { name: 'A contact nobody has decided', at, given: [contact], spans: [{ from: '2026-11-20 09:00', to: null, key: 'contact', detail }] },
  {
    name: 'A contact decided, with nothing more to do', at, given: [contact, { did: 'contact.decided', on: '2026-11-20 10:30', says: { outcome: 'NFA' } }],
    spans: [{ from: '2026-11-20 09:00', to: '2026-11-20 10:30', detail }],
  },
  {
    name: 'A contact that is to become a referral, and nobody has written one: still theirs', at, given: [contact, { did: 'contact.decided', on: '2026-11-20 10:30', says: { outcome: 'REF' } }],
    spans: [{ from: '2026-11-20 09:00', to: null, detail }],
  },
  {
    name: 'Until the referral is written, which is theirs in turn', at, given: [contact, { did: 'contact.decided', on: '2026-11-20 10:30', says: { outcome: 'REF' } }, referral],
    spans: [{ from: '2026-11-20 09:00', to: '2026-11-20 11:00', key: 'contact' }, { from: '2026-11-20 11:00', to: null, key: 'referral' }],
  },
  {
    name: 'Or until a social worker has the child', at, given: [named('2026-05-11'), contact, { did: 'contact.decided', on: '2026-11-20 10:30', says: { outcome: 'STRAT' } }],
    spans: [{ from: '2026-11-20 09:00', to: '2026-11-20 10:30', key: 'contact' }],
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
