import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const asked = (reason: string, says: { readonly [field: string]: unknown } = { home: 'elm-house' }) => ({ did: 'placement-approval.asked', record: reason, on: '2026-09-01 10:00', says: { for: reason, ...says } })
const decided = (reason: string, on: string, step = 'decided', says: { readonly [field: string]: unknown } = { agreed: true, by: 'ruth' }) => ({ did: `placement-approval.${step}`, record: reason, on, says })
const yes = { agreed: true, by: 'dina', until: '2026-09-08' }

export default dutyCases('placement/director-decides', [
  { name: 'She decided before the night', given: [asked('BB'), decided('BB', '2026-09-07 14:00', 'decided-by-director', yes), moved()], at: '2026-09-07 20:00', reads: [{ state: 'met' }] },
  { name: 'At the moment they came', given: [asked('BB'), moved()], at: '2026-09-07 15:00', reads: [{ state: 'open', due: '2026-09-07 15:00' }] },
  { name: 'A minute later nobody has decided', given: [asked('BB'), moved()], at: '2026-09-07 15:01', reads: [{ state: 'overdue' }] },
  { name: 'She decided the next morning', given: [asked('BB'), moved(), decided('BB', '2026-09-08 08:00', 'decided-by-director', yes)], at: '2026-09-08 09:00', reads: [{ state: 'met late' }] },
  { name: 'The head of service agreed', given: [asked('BB'), decided('BB', '2026-09-07 14:00', 'decided', yes), moved()], at: '2026-09-07 20:00', reads: [{ state: 'overdue', why: /Only the director/ }] },
  { name: 'She said no, and the child is there', given: [asked('BB'), decided('BB', '2026-09-07 14:00', 'decided-by-director', { agreed: false }), moved()], at: '2026-09-07 20:00', reads: [{ state: 'overdue', why: /not agreed/ }] },
  { name: 'Asked for, and another home was found', given: [asked('BB', { home: 'the-grand' }), moved()], at: '2026-09-07 20:00', reads: [] },
  { name: 'They have left', given: [asked('BB'), moved(), { did: 'placement.ended', record: 'elm', on: '2026-09-08 10:00' }], at: '2026-09-09 09:00', reads: [{ state: 'not needed' }] },
  {
    name: 'The move was written and nobody had asked anybody: the director owes the decision at once',
    given: [{ did: 'placement.started', record: 'grand', on: '2026-09-07 23:40', says: { needsAgreement: 'BB' } }], at: '2026-09-07 23:41', reads: [{ state: 'overdue', due: '2026-09-07 23:40' }],
  },
])
