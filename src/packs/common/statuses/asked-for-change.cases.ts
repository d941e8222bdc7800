import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const said = { did: 'participation.said', on: '2026-10-05', says: { words: 'A lock on the bathroom', by: '2026-11-02' } }
const done = { did: 'participation.done', on: '2026-10-20', says: { what: 'It has one' } }

export default statusCases('asked-for-change', [
  { name: 'Nobody asked', at, given: [], spans: [] },
  { name: 'Asked, and nothing came of it so far', at, given: [said], spans: [{ from: '2026-10-05', to: null, key: 'participation', detail: { by: '2026-11-02', done: false, told: false, toldOn: null } }] },
  { name: 'Done, and nobody told them', at, given: [said, done], spans: [{ from: '2026-10-05', to: null, detail: { by: '2026-11-02', done: true, told: false, toldOn: null } }] },
  { name: 'Told', at, given: [said, done, { did: 'participation.told-back', on: '2026-10-26' }], spans: [{ from: '2026-10-05', to: '2026-10-26', detail: { by: '2026-11-02', done: true, told: true, toldOn: '2026-10-26' } }] },
  { name: 'Told that it cannot be', at, given: [said, { did: 'participation.told-back', on: '2026-10-26' }], spans: [{ from: '2026-10-05', to: '2026-10-26', detail: { by: '2026-11-02', done: false, told: true, toldOn: '2026-10-26' } }] },
])
