import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const care: Given = { did: 'care-episode.started', record: 'care', on: '2026-04-02', says: { legalStatus: 'V2' } }
const law: Given = { did: 'legal-status.began', record: 'law', on: '2026-04-02', says: { under: 'V2' } }
const mum: Given = { did: 'relationship.began', record: 'mum', on: '2011-05-09', says: { is: 'mother', holdsPr: 'yes' } }
const dad: Given = { did: 'relationship.began', record: 'dad', on: '2011-05-09', says: { is: 'father' } }
const agreed: Given = { did: 'legal-status.agreed', record: 'law', on: '2026-04-02', says: { giver: 'parent', holdsPr: 'yes', agreed: true, signed: true } }
const moved: Given = { did: 'placement.started', record: 'elm', on: '2026-04-02', says: { home: 'elm-house' }, naming: ['home'] }
const plan: Given = { did: 'placement-plan.written', on: '2026-04-08', says: { placement: 'elm', decisions: [{ id: 'a', decision: 'HAIR', who: 'carer' }, { id: 'b', decision: 'STAY' }] } }

export default statusCases('by-agreement', [
  { name: 'Nothing is known of who holds it', at, given: [care], spans: [{ from: '2026-04-02', to: null, key: 'care', detail: { holder: 'NOBODY', agreed: 'not-known', decisions: '0' } }] },
  { name: 'A care order is not by agreement', at, given: [{ ...care, says: { legalStatus: 'C2' } }, mum], spans: [] },
  {
    name: 'The law written for the child stands before how care began', at, given: [care, law, mum, agreed, moved, plan],
    spans: [{ from: '2026-04-02', to: null, key: 'law', detail: { holder: 'CLEAR', agreed: 'yes', decisions: '1' } }],
  },
  { name: 'A father nobody asked about is not clear', at, given: [law, mum, dad], spans: [{ from: '2026-04-02', to: null, detail: { holder: 'PART', agreed: 'not-known', decisions: '0' } }] },
  {
    name: 'Agreement taken back is no', at, given: [law, mum, agreed, { did: 'legal-status.taken-back', record: 'law', on: '2026-06-01', says: { who: 'Her mother' } }],
    spans: [{ from: '2026-04-02', to: null, detail: { holder: 'CLEAR', agreed: 'no', decisions: '0' } }],
  },
  {
    name: 'An order ends it', at, given: [law, mum, { did: 'legal-status.began', record: 'order', on: '2026-09-01', says: { under: 'C1' } }],
    spans: [{ from: '2026-04-02', to: '2026-09-01', detail: { holder: 'CLEAR', agreed: 'not-known', decisions: '0' } }],
  },
])
