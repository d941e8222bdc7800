import { dutyCases } from '../../../../readings/duty/index.ts'

const born = { did: 'person.described', on: '2024-03-04', says: { born: '2008-11-20' } }
const care = { did: 'care-episode.started', on: '2024-03-04', says: { legalStatus: 'C2' } }
const given_ = (on: string, accepted: boolean | undefined = true) => ({ did: 'health-passport.given', on, says: { accepted } })
const given = [born, care]

export default dutyCases('health/passport', [
  { name: 'The eighteenth birthday is not over', given, at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }] },
  { name: 'The day after, and they do not have it', given, at: '2026-11-21 00:00', reads: [{ state: 'overdue', due: '2026-11-20' }] },
  { name: 'Given on their birthday', given: [...given, given_('2026-11-20')], at: '2026-12-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Given the day after', given: [...given, given_('2026-11-21')], at: '2026-12-01 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Written and kept in the file',
    given: [...given, { did: 'health-passport.written', on: '2026-10-01' }], at: '2026-11-21 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Offered, and not wanted yet',
    given: [...given, given_('2026-10-01', false)], at: '2026-11-21 09:00', reads: [{ state: 'overdue', why: /offered again/ }],
  },
  {
    name: 'Offered, and nobody wrote whether they took it',
    given: [...given, { did: 'health-passport.given', on: '2026-10-01' }], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell', why: /not written/ }],
  },
  {
    name: 'Left care at fifteen',
    given: [...given, { did: 'care-episode.ended', on: '2024-11-19' }],
    at: '2026-11-21 09:00', reads: [{ state: 'not needed', why: /before they were sixteen/ }],
  },
  {
    name: 'Left care on the sixteenth birthday: it is still owed',
    given: [...given, { did: 'care-episode.ended', on: '2024-11-20' }], at: '2026-11-21 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Born on 29 February: the eighteenth birthday is 1 March',
    given: [{ ...born, says: { born: '2008-02-29' } }, care], at: '2026-03-01 09:00', reads: [{ state: 'open', due: '2026-03-01' }],
  },
  { name: 'No date of birth is written', given: [care], at: '2026-11-21 09:00', reads: [{ state: 'cannot tell', why: /date of birth/ }] },
  { name: 'On the Isle of Man no number was found', where: 'isle-of-man', given, at: '2026-11-21 09:00', reads: [{ state: 'cannot tell' }] },
])
