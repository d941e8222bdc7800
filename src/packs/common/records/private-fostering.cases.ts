import { recordCases } from '../../record-cases.ts'

const heard = { did: 'private-fostering.notified', on: '2026-11-02 10:00', says: { heardFrom: 'school', closeFamily: 'no' } }
const found = { did: 'private-fostering.assessed', on: '2026-11-16 10:00', says: { meaning: 'She is settled' } }
const visit = (says: { readonly [field: string]: unknown }, on = '2026-11-06 16:00') => ({ did: 'visit.happened', on, says })
const seen = visit({ kind: 'PF', seen: 'ALONE' })
const right = { step: 'decided', says: { outcome: 'right' } } as const

export default recordCases('private-fostering', [
  { name: 'Seen, and written: it can be called right', given: [heard, seen, found], ...right, refused: [] },
  { name: 'Nobody has seen the child', given: [heard, found], ...right, refused: ['private-fostering/child-not-seen'], told: /See them/ },
  { name: 'We went, and the child was out', given: [heard, visit({ kind: 'PF', seen: 'NOTSEEN' }), found], ...right, refused: ['private-fostering/child-not-seen'] },
  { name: 'Seen last year, before we heard of it', given: [heard, visit({ kind: 'PF', seen: 'ALONE' }, '2025-11-06 16:00'), found], ...right, refused: ['private-fostering/child-not-seen'] },
  { name: 'Seen on another kind of visit', given: [heard, visit({ kind: 'CIN', seen: 'ALONE' }), found], ...right, refused: ['private-fostering/child-not-seen'] },
  { name: 'Seen, and nothing written of what was found', given: [heard, seen], step: 'decided', says: { outcome: 'conditions' }, refused: ['private-fostering/not-looked-into'] },
  { name: 'That it must not go on can be decided at once', given: [heard], step: 'decided', says: { outcome: 'not-right' }, refused: [] },
  { name: 'That it is not private fostering too', given: [heard], step: 'decided', says: { outcome: 'not-private' }, refused: [] },
])
