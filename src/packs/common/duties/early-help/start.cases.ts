import { dutyCases } from '../../../../readings/duty/index.ts'

const opened = { did: 'early-help.opened', on: '2026-11-02 10:00', says: { leadName: 'Jo, Oakfield School' } }
const begun = (on: string, says: { readonly [field: string]: unknown } = { episode: 'early-help' }) => ({ did: 'early-help-assessment.begun', on, says })

export default dutyCases('early-help/start', [
  { name: 'Five working days are not over', given: [opened], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'The sixth begins and nobody has been', given: [opened], at: '2026-11-10 00:00', reads: [{ state: 'overdue', due: '2026-11-09' }] },
  { name: 'Met on the fifth day', given: [opened, begun('2026-11-09 16:00')], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  { name: 'Met the day after', given: [opened, begun('2026-11-10 16:00')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say for which help, and there is one', given: [opened, begun('2026-11-09 16:00', {})], at: '2026-11-12 09:00', reads: [{ state: 'met' }] },
  {
    name: 'It does not say for which help, and there are two: we cannot tell',
    given: [{ ...opened, record: 'earlier', on: '2024-02-05 10:00' }, { did: 'early-help.closed', record: 'earlier', on: '2024-06-03' }, opened, begun('2026-11-09 16:00', {})],
    at: '2026-11-12 09:00', reads: [{ state: 'not needed' }, { state: 'cannot tell', why: /which early help/ }],
  },
  {
    name: 'Met, and nobody is named to lead', given: [{ ...opened, says: {} }, begun('2026-11-04 16:00')], at: '2026-11-10 09:00',
    reads: [{ state: 'overdue', why: /nobody is named/ }],
  },
  { name: 'Only asked for: nothing to start yet', given: [{ did: 'early-help.asked', on: '2026-11-02 10:00' }], at: '2026-11-12 09:00', reads: [] },
  {
    name: 'The family changed their mind first', given: [opened, { did: 'early-help.closed', on: '2026-11-05', says: { reason: 'OTHER' } }], at: '2026-11-12 09:00',
    reads: [{ state: 'not needed', why: /ended/ }],
  },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: [{ ...opened, on: '2020-03-31 10:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [opened], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
])
