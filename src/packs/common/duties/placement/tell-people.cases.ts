import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const all = ['child', 'carer', 'health', 'doctor', 'reviewing-officer']
const told = (on: string, to: readonly string[] = all, says: { readonly [field: string]: unknown } = {}, record = 'notice') =>
  ({ did: 'placement-notice.sent', record, on, says: { placement: 'elm', to, ...says } })

export default dutyCases('placement/tell-people', [
  { name: 'A planned move: told the day before', given: [moved(true), told('2026-09-06 10:00')], at: '2026-09-20 09:00', reads: [{ state: 'met', due: '2026-09-07 15:00' }] },
  { name: 'A planned move: nobody told when it began', given: [moved(true)], at: '2026-09-07 15:01', reads: [{ state: 'overdue' }] },
  { name: 'An emergency: five working days are not over', given: [moved(false)], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14' }] },
  { name: 'An emergency: they are over', given: [moved(false)], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The doctor was left out', given: [moved(false), told('2026-09-10 10:00', all.filter((w) => w !== 'doctor'))], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /their doctor/ }] },
  {
    name: 'In two goes: it counts with the second', given: [moved(false), told('2026-09-10 10:00', ['child', 'carer']), told('2026-09-15 10:00', ['health', 'doctor', 'reviewing-officer'], {}, 'second')],
    at: '2026-09-20 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'The carer may not know yet, and why is written',
    given: [moved(false), told('2026-09-10 10:00', all.filter((w) => w !== 'carer'), { withheld: [{ id: 'a', who: 'carer', why: 'An enquiry is open' }] })],
    at: '2026-09-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Left out without a reason is left out', given: [moved(false), told('2026-09-10 10:00', all.filter((w) => w !== 'carer'), { withheld: [{ id: 'a', who: 'carer' }] })],
    at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /the carer or home/ }],
  },
  { name: 'A notice about another home', given: [moved(false), { ...told('2026-09-10 10:00'), says: { placement: 'ash', to: all } }], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Moved on', given: [moved(false), { did: 'placement.ended', record: 'elm', on: '2026-09-10 10:00' }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }] },
])
