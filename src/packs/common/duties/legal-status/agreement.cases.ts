import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'legal-status.began', on: '2026-11-02 15:00', says: { under: 'V2' } }
const mum = { giver: 'parent', holdsPr: 'yes', agreed: true, signed: true }
const agreed = (on: string, says: object) => ({ did: 'legal-status.agreed', on, says: { ...says } })
const born = (on: string) => ({ did: 'person.described', on: '2020-01-01', says: { born: on } })

export default dutyCases('legal-status/agreement', [
  { name: 'Agreed and signed before care began', given: [began, agreed('2026-11-02 14:00', mum)], at: '2026-11-05 09:00', reads: [{ state: 'met' }] },
  { name: 'At the very moment', given: [began, agreed('2026-11-02 15:00', mum)], at: '2026-11-05 09:00', reads: [{ state: 'met' }] },
  { name: 'A minute after', given: [began, agreed('2026-11-02 15:01', mum)], at: '2026-11-05 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody has agreed', given: [began], at: '2026-11-02 15:01', reads: [{ state: 'overdue', due: '2026-11-02 15:00' }] },
  {
    name: 'Dad agreed, and holds no parental responsibility',
    given: [began, agreed('2026-11-02 14:00', { ...mum, holdsPr: 'no' })], at: '2026-11-05 09:00', reads: [{ state: 'overdue', why: /do not hold/ }],
  },
  {
    name: 'Nobody has seen papers',
    given: [began, agreed('2026-11-02 14:00', { ...mum, holdsPr: 'not-known' })], at: '2026-11-05 09:00', reads: [{ state: 'cannot tell', why: /look at the papers/ }],
  },
  {
    name: 'Nobody signed',
    given: [began, agreed('2026-11-02 14:00', { ...mum, signed: false })], at: '2026-11-05 09:00', reads: [{ state: 'overdue', why: /not signed/ }],
  },
  {
    name: 'Mum said no',
    given: [began, agreed('2026-11-02 14:00', { ...mum, agreed: false })], at: '2026-11-05 09:00', reads: [{ state: 'overdue', why: /did not agree/ }],
  },
  {
    name: 'A young person of 16 agreed for themself',
    given: [born('2010-11-02'), began, agreed('2026-11-02 14:00', { giver: 'child', agreed: true, signed: true })], at: '2026-11-05 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'A day before their sixteenth birthday they could not',
    given: [born('2010-11-03'), began, agreed('2026-11-02 14:00', { giver: 'child', agreed: true, signed: true })], at: '2026-11-05 09:00', reads: [{ state: 'overdue', why: /not 16 yet/ }],
  },
  { name: 'A care order needs nobody’s agreement', given: [{ ...began, says: { under: 'C2' } }], at: '2026-11-05 09:00', reads: [] },
  {
    name: 'On the Isle of Man it is owed, and no number is known',
    where: 'isle-of-man', given: [began], at: '2026-11-05 09:00', reads: [{ state: 'cannot tell' }],
  },
])
