import { dutyCases } from '../../../../readings/duty/index.ts'

const whole = { agency: 'Oakfield School', basis: 'OVERRIDE', reasons: 'She may be hurt at home, and asking him would tell him', decidedBy: 'amina' }
const asked = (says: { readonly [field: string]: unknown } = whole, on = '2026-11-17 10:00') => ({ did: 'information-request.asked', on, says })
const without = (field: keyof typeof whole) => Object.fromEntries(Object.entries(whole).filter(([f]) => f !== field))
const late = '2026-11-18 09:00'

export default dutyCases('consent/allowed', [
  { name: 'Written as they were asked', given: [asked()], at: late, reads: [{ state: 'met' }] },
  { name: 'Nothing about what allows it, in the minute it was asked', given: [asked(without('basis'))], at: '2026-11-17 10:00', reads: [{ state: 'open', why: /what allows it/ }] },
  { name: 'Nothing about what allows it, a minute later', given: [asked(without('basis'))], at: '2026-11-17 10:01', reads: [{ state: 'overdue', why: /what allows it/ }] },
  { name: 'A basis and no reason', given: [asked(without('reasons'))], at: late, reads: [{ state: 'overdue', why: /why that allows/ }] },
  { name: 'Nobody’s name is on it', given: [asked(without('decidedBy'))], at: late, reads: [{ state: 'overdue', why: /who decided/ }] },
  {
    name: 'Added later: late, from when it was added', at: late, reads: [{ state: 'met late' }],
    given: [asked(without('basis')), { ...asked(), amends: 1, written: '2026-11-17 15:00', why: 'Left out' }],
  },
  { name: 'Asked about the wrong child and withdrawn', given: [asked({}), { ...asked({}), withdraws: true, written: '2026-11-17 10:30', why: 'A cousin' }], at: late, reads: [] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [asked(without('basis'))], at: late, reads: [{ state: 'cannot tell' }] },
])
