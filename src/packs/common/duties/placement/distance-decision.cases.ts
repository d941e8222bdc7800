import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const asked = (reason: string, says: { readonly [field: string]: unknown } = { home: 'elm-house' }) => ({ did: 'placement-approval.asked', record: reason, on: '2026-09-01 10:00', says: { for: reason, ...says } })
const decided = (reason: string, on: string, step = 'decided', says: { readonly [field: string]: unknown } = { agreed: true, by: 'ruth' }) => ({ did: `placement-approval.${step}`, record: reason, on, says })

export default dutyCases('placement/distance-decision', [
  { name: 'Agreed before the move', given: [asked('FAR'), decided('FAR', '2026-09-04 10:00', 'decided-by-director'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met', due: '2026-09-07 15:00' }] },
  { name: 'Agreed at the moment of the move', given: [asked('FAR'), decided('FAR', '2026-09-07 15:00', 'decided-by-director'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed a minute after', given: [asked('FAR'), decided('FAR', '2026-09-07 15:01', 'decided-by-director'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Asked, and nobody decided', given: [asked('FAR'), moved()], at: '2026-09-07 15:01', reads: [{ state: 'overdue' }] },
  { name: 'A no, and the child lives there', given: [asked('FAR'), decided('FAR', '2026-09-04 10:00', 'decided-by-director', { agreed: false }), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /not agreed to/ }] },
  { name: 'Written, and not what', given: [asked('FAR'), decided('FAR', '2026-09-04 10:00', 'decided-by-director', {}), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /not what was decided/ }] },
  { name: 'Agreement to another home', given: [asked('FAR', { home: 'oak' }), decided('FAR', '2026-09-04 10:00', 'decided-by-director'), moved()], at: '2026-09-20 09:00', reads: [] },
  { name: 'A senior manager is not enough', given: [asked('FAR'), decided('FAR', '2026-09-04 10:00'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /Only the director/ }] },
  {
    name: 'With a foster carer of our own no agreement is asked',
    given: [moved(), { did: 'placement-plan.written', on: '2026-09-08', says: { placement: 'elm', area: 'FAR', ownCarer: true } }], at: '2026-09-20 09:00', reads: [],
  },
  {
    name: 'The plan for living there says where it is, and nobody asked', given: [moved(), { did: 'placement-plan.written', on: '2026-09-08', says: { placement: 'elm', area: 'FAR' } }],
    at: '2026-09-20 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Moved on', given: [asked('FAR'), moved(), { did: 'placement.ended', record: 'elm', on: '2026-09-10 10:00' }], at: '2026-09-20 09:00', reads: [{ state: 'not needed', why: /moved on/ }] },
  { name: 'A rule of England: none on the Isle of Man', where: 'isle-of-man', given: [asked('FAR'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'no rule in force' }] },
])
