import { dutyCases } from '../../../../readings/duty/index.ts'

const held = (sharedWith: readonly string[], written = '2026-11-20 15:00') =>
  ({ did: 'return-interview.held', on: '2026-11-20 14:00', written, says: { interviewer: 'kit', sharedWith } })
const care = { did: 'care-episode.started', on: '2026-03-02 12:00' }
const both = ['police', 'social-worker']
const amended = (sharedWith: readonly string[], written: string) => ({ ...held(sharedWith, written), amends: 1, why: 'Told them as well' })

export default dutyCases('missing/share-interview', [
  {
    name: 'Held on Friday: there is until the end of Monday',
    given: [held(['home'])], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23', why: /the police, the social worker/ }],
  },
  {
    name: 'Only the home was told, and Monday is over',
    given: [held(['home'])], at: '2026-11-24 00:00', reads: [{ state: 'overdue', why: /Still to be told/ }],
  },
  { name: 'The police and the social worker were told the same day', given: [held(both)], at: '2026-11-25 09:00', reads: [{ state: 'met' }] },
  {
    name: 'The police were added on Monday',
    given: [held(['social-worker']), amended(both, '2026-11-23 17:00')], at: '2026-11-25 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'The police were added on Tuesday',
    given: [held(['social-worker']), amended(both, '2026-11-24 09:00')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'In care: the reviewing officer must hear too',
    given: [care, held(both)], at: '2026-11-25 09:00', reads: [{ state: 'overdue', why: /^Still to be told: the reviewing officer$/ }],
  },
  {
    name: 'In care, and all three were told',
    given: [care, held([...both, 'reviewing-officer'])], at: '2026-11-25 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Nobody wrote who was told',
    given: [{ ...held([]), says: { interviewer: 'kit' } }], at: '2026-11-24 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [{ ...held([]), on: '2020-03-31 14:00', written: '2020-03-31 15:00' }],
    at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }],
  },
])
