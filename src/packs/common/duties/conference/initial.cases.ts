import { dutyCases } from '../../../../readings/duty/index.ts'

const strategy = (on: string, outcome = 'S47J', record = 'strategy') => ({ did: 'strategy-discussion.held', record, on, says: { outcome } })
const discussed = strategy('2026-11-02 10:00')
const held = (on: string, says: { readonly [field: string]: unknown } = { kind: 'INITIAL', outcome: 'PLAN' }, record = 'conference') =>
  ({ did: 'protection-conference.held', record, on, says })
const begun = { did: 'enquiry.begun', on: '2026-11-02 14:00', says: { strategy: 'strategy' } }
const decided = (says: { readonly [field: string]: unknown }) => ({ did: 'enquiry.decided', on: '2026-11-12 10:00', says })
const again = strategy('2026-11-09 10:00', 'S47J', 'second')

export default dutyCases('conference/initial', [
  { name: 'The fifteenth working day', given: [discussed], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'The day after', given: [discussed], at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }] },
  { name: 'Held on the last day', given: [discussed, held('2026-11-23 14:00')], at: '2026-12-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Held a day late', given: [discussed, held('2026-11-24 09:00')], at: '2026-12-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'The strategy discussion asked for no enquiry', given: [strategy('2026-11-02 10:00', 'CIN')], at: '2026-12-01 09:00', reads: [] },
  {
    name: 'Two discussions about one enquiry: in England it runs from the first',
    given: [discussed, again], at: '2026-11-24 09:00', reads: [{ state: 'overdue', due: '2026-11-23' }],
  },
  {
    name: 'Two discussions about one enquiry: on the Isle of Man it runs from the last', where: 'isle-of-man',
    given: [discussed, again], at: '2026-11-30 23:59', reads: [{ state: 'open', due: '2026-11-30' }],
  },
  { name: 'The Isle of Man, a minute later', where: 'isle-of-man', given: [discussed, again], at: '2026-12-01 00:00', reads: [{ state: 'overdue' }] },
  { name: 'It met and could not decide', given: [discussed, held('2026-11-20 14:00', { kind: 'INITIAL', outcome: 'RECON' })], at: '2026-11-24 09:00', reads: [{ state: 'overdue', why: /did not decide/ }] },
  { name: 'Too few came, and nothing was decided', given: [discussed, held('2026-11-20 14:00', { kind: 'INITIAL', enough: false })], at: '2026-11-24 09:00', reads: [{ state: 'overdue', why: /not enough people/ }] },
  { name: 'Too few came, and they decided all the same', given: [discussed, held('2026-11-20 14:00', { kind: 'INITIAL', enough: false, outcome: 'PLAN' })], at: '2026-11-24 09:00', reads: [{ state: 'met' }] },
  { name: 'It does not say what was decided', given: [discussed, held('2026-11-20 14:00', { kind: 'INITIAL' })], at: '2026-11-24 09:00', reads: [{ state: 'cannot tell', why: /what was decided/ }] },
  { name: 'It does not say what kind of conference it was', given: [discussed, held('2026-11-20 14:00', { outcome: 'PLAN' })], at: '2026-11-24 09:00', reads: [{ state: 'cannot tell', why: /first conference or a review/ }] },
  {
    name: 'What kind it was stands where it was called', given: [
      discussed, { did: 'protection-conference.called', record: 'conference', on: '2026-11-12', says: { kind: 'INITIAL' } }, held('2026-11-20 14:00', { outcome: 'PLAN' }),
    ],
    at: '2026-11-24 09:00', reads: [{ state: 'met' }],
  },
  { name: 'The enquiry found that none is needed', given: [discussed, begun, decided({ outcome: 'SNR', conferenceNeeded: false })], at: '2026-11-24 09:00', reads: [{ state: 'not needed', why: /found that no conference/ }] },
  { name: 'The enquiry found that one is needed', given: [discussed, begun, decided({ outcome: 'SR', conferenceNeeded: true })], at: '2026-11-24 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Decided without saying what it came to: still owed', given: [discussed, begun, decided({})], at: '2026-11-24 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Only called off', given: [discussed, { did: 'protection-conference.cancelled', on: '2026-11-20', says: { why: 'No room' } }], at: '2026-11-24 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'On a plan already when the enquiry was asked for',
    given: [held('2026-06-02 10:00', { kind: 'INITIAL', outcome: 'PLAN' }, 'before'), discussed], at: '2026-11-24 09:00', reads: [{ state: 'not needed', why: /next review/ }],
  },
  {
    name: 'Another enquiry after the first came to nothing has a clock of its own',
    given: [discussed, begun, decided({ outcome: 'NS' }), strategy('2026-11-16 10:00', 'S47S', 'second')],
    at: '2026-11-24 09:00', reads: [{ state: 'not needed' }, { state: 'open', due: '2026-12-07' }],
  },
  { name: 'The discussion was some time that month: we cannot tell yet', given: [{ ...strategy('2026-11'), written: '2026-11-25 09:00' }], at: '2026-11-26 09:00', reads: [{ state: 'cannot tell', why: /too roughly/ }] },
  { name: 'Withdrawn', given: [discussed, { ...discussed, withdraws: true, why: 'A cousin’s record' }], at: '2026-11-24 09:00', reads: [] },
  { name: 'Before the guidance of April 2013 the pack holds no rule', given: [strategy('2013-04-12 10:00')], at: '2013-06-01 09:00', reads: [{ state: 'no rule in force' }] },
])
