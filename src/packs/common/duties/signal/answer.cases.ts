import { dutyCases } from '../../../../readings/duty/index.ts'

const away = (on: string) => [{ did: 'missing-episode.started', record: on, on: `${on} 12:00`, says: { kind: 'M' } }, { did: 'missing-episode.returned', record: on, on: `${on} 15:00` }]
const three = [...away('2026-10-20'), ...away('2026-11-03'), ...away('2026-11-13')]
const answer = (on: string, says: { readonly [field: string]: unknown }, record = 'signal-answer') =>
  ({ did: 'signal-answer.answered', on, record, says: { pattern: 'missing~repeat:missing', ...says } })
const acted = (on: string, more: { readonly [field: string]: unknown } = {}, record = 'signal-answer') => answer(on, { what: 'acted', done: 'Mapped where she goes, with her', ...more }, record)

export default dutyCases('signal/answer', [
  { name: 'A third time missing, and five working days are not over', given: three, at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20', about: 'Missing 3 times in 90 days' }] },
  { name: 'Five working days are over', given: three, at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }] },
  { name: 'Answered on the last day', given: [...three, acted('2026-11-20 16:00')], at: '2026-11-23 09:00', reads: [{ state: 'met' }] },
  { name: 'Answered after it', given: [...three, acted('2026-11-23 08:00')], at: '2026-11-23 09:00', reads: [{ state: 'met late' }] },
  { name: 'Dismissed with a reason', given: [...three, answer('2026-11-16 10:00', { what: 'dismissed', why: 'Two of them were a broken bus' })], at: '2026-11-23 09:00', reads: [{ state: 'met' }] },
  { name: 'Dismissed with none', given: [...three, answer('2026-11-16 10:00', { what: 'dismissed' })], at: '2026-11-23 09:00', reads: [{ state: 'overdue' }] },
  { name: 'An answer to another pattern', given: [...three, acted('2026-11-16 10:00', { pattern: 'visit~not-seen:x' })], at: '2026-11-23 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'A fourth time after the answer: asked again, from then', given: [...three, acted('2026-11-16 10:00'), ...away('2026-11-18')], at: '2026-11-23 09:00',
    reads: [{ state: 'met', about: 'Missing 4 times in 90 days' }, { state: 'open', due: '2026-11-25' }],
  },
  {
    name: 'A fourth time while nobody has answered starts no new count', given: [...three, ...away('2026-11-18')], at: '2026-11-21 09:00',
    reads: [{ state: 'overdue', due: '2026-11-20', about: 'Missing 4 times in 90 days' }],
  },
  {
    name: 'A better version of an old reason is no new reason',
    given: [...three, acted('2026-11-16 10:00'), { did: 'missing-episode.started', record: '2026-11-13', on: '2026-11-13 12:30', written: '2026-11-17 09:00', amends: 1, says: { kind: 'M' } }],
    at: '2026-11-23 09:00', reads: [{ state: 'met' }],
  },
  { name: 'A day to look again is owed beforehand', given: [...three, acted('2026-11-16 10:00', { lookAgain: '2026-12-07' })], at: '2026-11-23 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-14' }] },
  { name: 'And late when nobody did', given: [...three, acted('2026-11-16 10:00', { lookAgain: '2026-12-07' })], at: '2026-12-15 00:00', reads: [{ state: 'met' }, { state: 'overdue', due: '2026-12-14' }] },
  {
    name: 'Looked at again on the day', given: [...three, acted('2026-11-16 10:00', { lookAgain: '2026-12-07' }), acted('2026-12-07 10:00', {}, 'second')], at: '2026-12-15 00:00',
    reads: [{ state: 'met' }, { state: 'met' }],
  },
  { name: 'It came up before anybody was asked', given: [...away('2026-08-20'), ...away('2026-09-03'), ...away('2026-10-13')], at: '2026-11-09 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'No pattern, nothing owed', given: three.slice(0, 4), at: '2026-11-23 09:00', reads: [] },
])
