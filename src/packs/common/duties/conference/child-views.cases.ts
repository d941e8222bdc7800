import { dutyCases } from '../../../../readings/duty/index.ts'

const called = { did: 'protection-conference.called', on: '2026-11-09 10:00', says: { kind: 'INITIAL', plannedFor: { day: '2026-11-23' } } }
const ready = (on: string, words = 'I want my mum to stop being scared.') => ({ did: 'protection-conference.child-ready', on, says: { words } })
const held = (says: { readonly [field: string]: unknown }) => ({ did: 'protection-conference.held', on: '2026-11-23 10:00', says: { kind: 'INITIAL', outcome: 'PLAN', ...says } })

export default dutyCases('conference/child-views', [
  { name: 'Until the conference', given: [called], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'Its day has passed', given: [called], at: '2026-11-24 00:00', reads: [{ state: 'overdue', due: '2026-11-23' }] },
  { name: 'Asked the week before', given: [called, ready('2026-11-17')], at: '2026-11-24 09:00', reads: [{ state: 'met' }] },
  { name: 'Asked the day after it', given: [called, held({}), ready('2026-11-24 09:00')], at: '2026-11-25 09:00', reads: [{ state: 'met late' }] },
  { name: 'Asked, and their words are not written', given: [called, ready('2026-11-17', ' ')], at: '2026-11-24 09:00', reads: [{ state: 'overdue', why: /not written/ }] },
  { name: 'The child spoke at it', given: [called, held({ childTookPart: 'PN1', childViews: 'I want to stay at Nan’s.' })], at: '2026-11-24 09:00', reads: [{ state: 'met' }] },
  { name: 'Held without them', given: [called, held({ childTookPart: 'PN7' })], at: '2026-11-24 09:00', reads: [{ state: 'overdue', why: /without the child’s views/ }] },
  { name: 'Called off', given: [called, { did: 'protection-conference.cancelled', on: '2026-11-17' }], at: '2026-11-24 09:00', reads: [{ state: 'not needed' }] },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [called], at: '2026-11-24 09:00', reads: [{ state: 'cannot tell' }] },
])
