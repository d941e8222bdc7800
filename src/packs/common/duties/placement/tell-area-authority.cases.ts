import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const far = { did: 'placement-plan.written', on: '2026-09-07 16:00', says: { placement: 'elm', area: 'FAR' } }
const told = (on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: 'placement-notice.sent', on, says: { placement: 'elm', to: ['area-authority'], carePlan: true, ...says } })

export default dutyCases('placement/tell-area-authority', [
  { name: 'A planned move: told the day before', given: [moved(true), far, told('2026-09-06 10:00')], at: '2026-09-20 09:00', reads: [{ state: 'met', due: '2026-09-07 15:00' }] },
  { name: 'A planned move: told a minute after', given: [moved(true), far, told('2026-09-07 15:01')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'An emergency: five working days are not over', given: [moved(false), far], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14' }] },
  { name: 'An emergency: they are over', given: [moved(false), far], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Nobody wrote whether it was planned: the five days are allowed', given: [moved(), far, told('2026-09-14 10:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Told without the care plan', given: [moved(false), far, told('2026-09-10 10:00', { carePlan: false })], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /without/ }] },
  { name: 'The school was told, not the council', given: [moved(false), far, told('2026-09-10 10:00', { to: ['school'] })], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'It does not say which move', given: [moved(false), far, told('2026-09-10 10:00', { placement: undefined })], at: '2026-09-15 00:00', reads: [{ state: 'cannot tell', why: /which move/ }] },
  { name: 'A home in our area', given: [moved(false), { ...far, says: { placement: 'elm', area: 'HERE' } }], at: '2026-09-15 00:00', reads: [] },
  { name: 'With family far away the council there is told too', given: [moved(false), { ...far, says: { placement: 'elm', area: 'FAR', ownCarer: true } }], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
])
