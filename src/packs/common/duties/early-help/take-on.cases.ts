import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'early-help.asked', on: '2026-11-02 10:00', says: { why: 'Mornings fall apart' } }
const no = (says: { readonly [field: string]: unknown }) => ({ did: 'early-help.not-taken-on', on: '2026-11-05 10:00', says })

export default dutyCases('early-help/take-on', [
  { name: 'Asked for, and nobody has chosen a limit: we cannot tell whether it is late', given: [asked], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
  { name: 'Taken on: whether in time nobody can tell', given: [asked, { did: 'early-help.opened', on: '2026-11-09 10:00' }], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /It was done/ }] },
  { name: 'Nobody asked: taken on the day it was written', given: [{ did: 'early-help.opened', on: '2026-11-09 10:00' }], at: '2026-12-01 09:00', reads: [] },
  { name: 'Not taken on, with why and by whom', given: [asked, no({ why: 'Nan moved in', by: 'helen' })], at: '2026-11-06 09:00', reads: [{ state: 'cannot tell', why: /It was done/ }] },
  { name: 'Not taken on by nobody', given: [asked, no({ why: 'Nan moved in' })], at: '2026-11-06 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
  { name: 'It ended without a reason', given: [asked, { did: 'early-help.closed', on: '2026-11-09' }], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
  { name: 'Written on the wrong child and withdrawn', given: [asked, { ...asked, withdraws: true, written: '2026-11-03 09:00', why: 'Her cousin’s' }], at: '2026-12-01 09:00', reads: [] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [asked], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
])
