import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const asked = (reason: string, says: { readonly [field: string]: unknown } = { home: 'elm-house' }) => ({ did: 'placement-approval.asked', record: reason, on: '2026-09-01 10:00', says: { for: reason, ...says } })
const decided = (reason: string, on: string, step = 'decided', says: { readonly [field: string]: unknown } = { agreed: true, by: 'ruth' }) => ({ did: `placement-approval.${step}`, record: reason, on, says })
const agreed = (until?: string) => decided('BB', '2026-09-07 14:00', 'decided-by-director', { agreed: true, by: 'dina', until })
const moves = (on: string, type = 'K2') => ({ did: 'placement.started', record: 'ash', on, says: { home: 'ash-lodge', type }, naming: ['home'] })

export default dutyCases('placement/leave-unsuitable', [
  { name: 'Nobody has decided: a home is owed all the same, and no day is known', given: [asked('BB'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  { name: 'Nobody decided, and they moved', given: [asked('BB'), moved(), moves('2026-09-09 16:00')], at: '2026-09-20 09:00', reads: [{ state: 'cannot tell', why: /It was done/ }] },
  { name: 'The director said no: at once', given: [asked('BB'), decided('BB', '2026-09-08 10:00', 'decided-by-director', { agreed: false, by: 'dina' }), moved()], at: '2026-09-08 10:01', reads: [{ state: 'overdue', due: '2026-09-08 10:00' }] },
  { name: 'The last day is not over', given: [asked('BB'), agreed('2026-09-09'), moved()], at: '2026-09-09 23:59', reads: [{ state: 'open', due: '2026-09-09' }] },
  { name: 'It is over', given: [asked('BB'), agreed('2026-09-09'), moved()], at: '2026-09-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Moved on the last day', given: [asked('BB'), agreed('2026-09-09'), moved(), moves('2026-09-09 16:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Moved the day after', given: [asked('BB'), agreed('2026-09-09'), moved(), moves('2026-09-10 09:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'A night in hospital is no home', given: [asked('BB'), agreed('2026-09-09'), moved(), moves('2026-09-08 16:00', 'T1')], at: '2026-09-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No last day was given', given: [asked('BB'), agreed(), moved()], at: '2026-09-10 00:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
])
