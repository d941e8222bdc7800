import { dutyCases } from '../../../../readings/duty/index.ts'

const opened = { did: 'early-help.opened', on: '2026-09-07 10:00', says: { lead: 'omar' } }
const part = (step: string, on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: `early-help-assessment.${step}`, on, says })
const written = [opened, part('begun', '2026-09-10 16:00', { episode: 'early-help' }), part('written', '2026-10-12 10:00', { needs: 'Sleep' })]
const agreed = [...written, part('approved', '2026-10-14 10:00', { agreed: true, by: 'dee' })]
const late = '2026-10-20 09:00'

export default dutyCases('early-help/assessment', [
  { name: 'Thirty working days are not over', given: [opened], at: '2026-10-19 23:59', reads: [{ state: 'open', due: '2026-10-19' }] },
  { name: 'The next begins and it is not there', given: [opened], at: '2026-10-20 00:00', reads: [{ state: 'overdue', due: '2026-10-19' }] },
  { name: 'Agreed, and with everybody on the last day', given: [...agreed, part('shared', '2026-10-19 17:00', { everyAgency: true })], at: late, reads: [{ state: 'met' }] },
  { name: 'Agreed in time, and with everybody a day late', given: [...agreed, part('shared', '2026-10-20 08:00', { everyAgency: true })], at: late, reads: [{ state: 'met late' }] },
  { name: 'Written, and nobody agreed it', given: written, at: late, reads: [{ state: 'overdue', why: /no manager/ }] },
  {
    name: 'Sent back', given: [...written, part('approved', '2026-10-14 10:00', { agreed: false, by: 'dee' })], at: late, reads: [{ state: 'overdue', why: /sent it back/ }],
  },
  { name: 'Agreed, and in a drawer', given: agreed, at: late, reads: [{ state: 'overdue', why: /nobody has been given/ }] },
  { name: 'The school does not have it', given: [...agreed, part('shared', '2026-10-15 10:00', { everyAgency: false })], at: late, reads: [{ state: 'overdue', why: /Some who help/ }] },
  { name: 'It does not say whether all have it', given: [...agreed, part('shared', '2026-10-15 10:00', { with: 'Mum' })], at: late, reads: [{ state: 'cannot tell', why: /every agency/ }] },
  {
    name: 'The school got it later, and that is said',
    given: [...agreed, part('shared', '2026-10-15 10:00', { everyAgency: false }), part('shared', '2026-10-16 10:00', { everyAgency: true })], at: late, reads: [{ state: 'met' }],
  },
  { name: 'Early help ended first', given: [opened, { did: 'early-help.closed', on: '2026-10-01' }], at: late, reads: [{ state: 'not needed' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [opened], at: late, reads: [{ state: 'cannot tell' }] },
])
