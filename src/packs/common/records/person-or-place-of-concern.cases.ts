import { recordCases } from '../../record-cases.ts'

const named = { did: 'person-or-place-of-concern.named', on: '2026-11-02 18:00', says: { kind: 'place', called: 'The yellow flat' } }
const checked = { did: 'person-or-place-of-concern.checked', on: '2026-11-03 10:00', says: { asked: 'Sergeant Low', known: 'Empty since October' } }
const acted = { did: 'person-or-place-of-concern.acted', on: '2026-11-04 10:00', says: { what: 'patrol' } }

export default recordCases('person-or-place-of-concern', [
  { name: 'Never checked with the police: it is not ended yet', given: [named], step: 'ended', refused: ['person-or-place-of-concern/not-checked'], told: /Ask them/ },
  { name: 'Something was done, and still nobody asked what the police know', given: [named, acted], step: 'ended', refused: ['person-or-place-of-concern/not-checked'] },
  { name: 'Checked: it can be ended', given: [named, checked], step: 'ended', says: { why: 'A cousin’s home' }, refused: [] },
])
