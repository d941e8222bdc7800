import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const kept = (says: { readonly [field: string]: unknown } = { worker: 'helen' }) => ({ did: 'kept-from.began', on: '2026-11-02 09:00', says })

export default statusCases('kept-from', [
  { name: 'Nobody is kept from the record', at, given: [], spans: [] },
  { name: 'A manager knows the family at home', at, given: [kept()], spans: [{ from: '2026-11-02 09:00', to: null, key: 'kept-from', detail: { worker: 'helen' } }] },
  { name: 'It no longer has to be kept', at, given: [kept(), { did: 'kept-from.ended', on: '2026-11-20 10:00' }], spans: [{ from: '2026-11-02 09:00', to: '2026-11-20 10:00' }] },
  { name: 'Nobody wrote which worker: nobody can be passed over', at, given: [kept({})], spans: [] },
  { name: 'It was written about the wrong child', at, given: [kept(), { did: 'kept-from.began', on: '2026-11-03 09:00', withdraws: true, why: 'The wrong child' }], spans: [] },
])
