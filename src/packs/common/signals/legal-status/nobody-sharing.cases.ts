import { signalCases } from '../../../../readings/signal/index.ts'

const care = { did: 'care-episode.started', on: '2026-05-21', says: { legalStatus: 'V2' } }
const began = { did: 'legal-status.began', on: '2026-05-21', says: { under: 'V2' } }
const mum = (holdsPr: string) => ({ did: 'relationship.began', on: '2020-01-01', says: { person: 'mum', is: 'mother', holdsPr }, naming: ['person'] })
const said = (says: object) => ({ did: 'legal-status.agreed', on: '2026-05-21', says: { giver: 'parent', ...says } })
const at = '2026-11-21 23:59'

export default signalCases('legal-status/nobody-sharing', [
  {
    name: 'Nobody is known to hold it, and six months are not over',
    given: [care, began], at, reads: [{ says: /^In care by agreement, and nobody is known/ }],
  },
  {
    name: 'A minute later it is called long',
    given: [care, began], at: '2026-11-22 00:00', reads: [{ says: /for over six months, and nobody is known/ }],
  },
  { name: 'Mum is known to hold it', given: [care, began, mum('yes')], at, reads: [] },
  { name: 'Not known if Mum holds it', given: [care, began, mum('not-known')], at, reads: [{ says: /nobody is known/ }] },
  { name: 'Whoever agreed holds it', given: [care, began, said({ holdsPr: 'yes', agreed: true })], at, reads: [] },
  {
    name: 'Dad holds it and did not agree',
    given: [care, began, said({ holdsPr: 'yes', agreed: false })], at, reads: [{ says: /someone with parental responsibility did not agree/ }],
  },
  {
    name: 'Dad said no, and later yes',
    given: [care, began, said({ name: 'Dad', holdsPr: 'yes', agreed: false }), said({ name: 'Dad', holdsPr: 'yes', agreed: true })], at, reads: [],
  },
  {
    name: 'Dad said no, and Mum yes',
    given: [care, began, said({ name: 'Dad', holdsPr: 'yes', agreed: false }), said({ name: 'Mum', holdsPr: 'yes', agreed: true })], at, reads: [{ says: /did not agree/ }],
  },
  { name: 'Only the start of care says by agreement', given: [care], at, reads: [{ says: /nobody is known/ }] },
  {
    name: 'A court took over: the council shares it',
    given: [care, began, { did: 'legal-status.began', record: 'order', on: '2026-08-01', says: { under: 'C1' } }], at, reads: [],
  },
  { name: 'Home again', given: [care, began, { did: 'care-episode.ended', on: '2026-08-01' }], at, reads: [] },
])
