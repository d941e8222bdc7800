import { dutyCases } from '../../../../readings/duty/index.ts'

const missing = { did: 'missing-episode.started', on: '2026-11-21 22:40', says: { kind: 'M', home: 'elm-house' }, naming: ['home'] }
const told = (on: string, who: string) => ({ did: 'missing-episode.told', on, says: { who } })

export default dutyCases('missing/tell-police', [
  {
    name: 'The minute it was seen that the child was missing',
    given: [missing], at: '2026-11-21 22:40', reads: [{ state: 'open', due: '2026-11-21 22:40' }],
  },
  { name: 'A minute later, and the police have not heard', given: [missing], at: '2026-11-21 22:41', reads: [{ state: 'overdue' }] },
  {
    name: 'The police were rung as the record was begun',
    given: [missing, told('2026-11-21 22:40', 'police')], at: '2026-11-22 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'The police were rung at midnight',
    given: [missing, told('2026-11-22 00:05', 'police')], at: '2026-11-22 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'Gone since about ten, and the police rung at ten past: we cannot tell whether that was at once',
    given: [{ ...missing, on: 'about 2026-11-21 21:30/22:30', written: '2026-11-21 22:45' }, told('2026-11-21 22:10', 'police')],
    at: '2026-11-22 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
  {
    name: 'Staff looked, and the home manager was told: the police were not',
    given: [missing, told('2026-11-21 22:45', 'looked-for'), told('2026-11-21 22:50', 'home-manager')],
    at: '2026-11-22 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Back before the police were told: they must still hear of it',
    given: [missing, { did: 'missing-episode.returned', on: '2026-11-22 03:00' }], at: '2026-11-22 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'At his uncle’s without agreement, and that was known',
    given: [{ ...missing, says: { kind: 'A', home: 'elm-house' } }],
    at: '2026-11-22 09:00', reads: [{ state: 'not needed', why: /known where/ }],
  },
  {
    name: 'Written by mistake, she was in the garden, and withdrawn',
    given: [missing, { ...missing, written: '2026-11-21 22:50', withdraws: true, why: 'In the garden all along' }],
    at: '2026-11-22 09:00', reads: [],
  },
  {
    name: 'Before the guidance of January 2014 the pack holds no rule',
    given: [{ ...missing, on: '2014-01-15 22:40' }], at: '2014-01-16 09:00', reads: [{ state: 'no rule in force' }],
  },
  {
    name: 'From its first day it does',
    given: [{ ...missing, on: '2014-01-16 00:00' }], at: '2014-01-16 09:00', reads: [{ state: 'overdue' }],
  },
])
