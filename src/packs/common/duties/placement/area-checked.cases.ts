import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const asked = (reason: string, says: { readonly [field: string]: unknown } = { home: 'elm-house' }) => ({ did: 'placement-approval.asked', record: reason, on: '2026-09-01 10:00', says: { for: reason, ...says } })
const matched = (on: string, areaChecked?: string) => ({ did: 'placement-request.matched', on, says: { home: 'elm-house', area: 'NEXT', areaChecked } })
const heard = (who: string, said?: string) => ({ did: 'placement-approval.consulted', record: 'NEXT', on: '2026-09-03 10:00', says: { who, said } })

export default dutyCases('placement/area-checked', [
  { name: 'The search says what is known', given: [matched('2026-09-02 10:00', 'Two homes nearby were raided.'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'A home was chosen and nobody asked', given: [matched('2026-09-02 10:00'), moved()], at: '2026-09-07 15:01', reads: [{ state: 'overdue', why: /what is known/ }] },
  { name: 'Written a minute after the move', given: [moved(), matched('2026-09-07 15:01', 'Quiet.')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'The police there answered', given: [asked('NEXT'), heard('police', 'Nothing known.'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'They were asked, and no answer is written', given: [asked('NEXT'), heard('area-authority'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /no answer/ }] },
  { name: 'The child was asked, which is another thing', given: [asked('NEXT'), heard('child', 'I like it.'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [asked('OFF'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'cannot tell' }] },
])
