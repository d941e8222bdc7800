import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const left = (reason: string | undefined = 'LAREQ') => ({ did: 'placement.ended', record: 'elm', on: '2026-10-05 12:00', says: { reason } })
const review = (on: string, aboutMove = true, moveFrom?: string) => ({ did: 'care-review.held', on, says: { met: true, aboutMove, moveFrom } })

export default dutyCases('placement/end-reviewed', [
  { name: 'They live there still', given: [moved()], at: '2026-10-30 09:00', reads: [] },
  { name: 'A review looked at it the week before', given: [moved(), review('2026-09-28 10:00'), left()], at: '2026-10-30 09:00', reads: [{ state: 'met', due: '2026-10-05 12:00' }] },
  { name: 'A review a minute before they left', given: [moved(), review('2026-10-05 11:59'), left()], at: '2026-10-30 09:00', reads: [{ state: 'met' }] },
  { name: 'A review a minute after', given: [moved(), left(), review('2026-10-05 12:01', true, 'elm')], at: '2026-10-30 09:00', reads: [{ state: 'met late' }] },
  { name: 'No review', given: [moved(), left()], at: '2026-10-05 12:01', reads: [{ state: 'overdue' }] },
  { name: 'A review about everything else', given: [moved(), review('2026-09-28 10:00', false), left()], at: '2026-10-30 09:00', reads: [{ state: 'overdue', why: /not about ending/ }] },
  { name: 'A later review that does not say about which home', given: [moved(), left(), review('2026-10-20 10:00')], at: '2026-10-30 09:00', reads: [{ state: 'overdue', why: /which home/ }] },
  { name: 'A later review about the next home', given: [moved(), left(), review('2026-10-20 10:00', true, 'ash')], at: '2026-10-30 09:00', reads: [{ state: 'overdue' }] },
  { name: 'The carer gave up: nobody could review it first', given: [moved(), left('CREQB')], at: '2026-10-30 09:00', reads: [] },
  { name: 'Nobody wrote why they left', given: [moved(), { ...left(), says: {} }], at: '2026-10-30 09:00', reads: [{ state: 'cannot tell', why: /why they left/ }] },
  {
    name: 'They left at once because of danger',
    given: [moved(), left(), { did: 'placement-notice.ending-sent', on: '2026-10-06', says: { placement: 'elm', atRisk: true, riskWhy: 'He came to the door with a knife' } }],
    at: '2026-10-30 09:00', reads: [{ state: 'not needed', why: /serious harm/ }],
  },
  {
    name: 'They left care that day, which has a review of its own',
    given: [
      { did: 'care-episode.started', on: '2026-09-07 10:00' }, moved(), left('CARPL'), { did: 'care-episode.ended', on: '2026-10-05 13:00', says: { reason: 'E4A' } },
    ],
    at: '2026-10-30 09:00', reads: [],
  },
])
