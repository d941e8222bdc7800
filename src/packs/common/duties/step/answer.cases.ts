import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = (direction: string | null = 'UP', on = '2026-11-17 16:00') => ({ did: 'step-transfer.asked', on, says: direction ? { direction } : {} })
const answered = (on: string, says: { readonly [field: string]: unknown }) => ({ did: 'step-transfer.answered', on, says })
const late = '2026-11-20 09:00'

export default dutyCases('step/answer', [
  { name: 'Asked on Tuesday: there is until the end of Wednesday', given: [asked()], at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }] },
  { name: 'No answer when Thursday begins', given: [asked()], at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }] },
  { name: 'Taken on on Wednesday', given: [asked(), answered('2026-11-18 17:00', { accepted: true })], at: late, reads: [{ state: 'met' }] },
  { name: 'Taken on on Thursday', given: [asked(), answered('2026-11-19 09:00', { accepted: true })], at: late, reads: [{ state: 'met late' }] },
  { name: 'A no with its reason', given: [asked(), answered('2026-11-18 17:00', { accepted: false, why: 'School’s plan has just begun' })], at: late, reads: [{ state: 'met' }] },
  { name: 'A no and no reason', given: [asked(), answered('2026-11-18 17:00', { accepted: false })], at: late, reads: [{ state: 'overdue', why: /no reason/ }] },
  { name: 'Neither yes nor no', given: [asked(), answered('2026-11-18 17:00', { why: 'Will look' })], at: late, reads: [{ state: 'overdue', why: /not said whether/ }] },
  { name: 'A step down is not answered by this', given: [asked('DOWN')], at: late, reads: [] },
  { name: 'It does not say up or down: treated as up', given: [asked(null)], at: late, reads: [{ state: 'overdue' }] },
  { name: 'Taken back by those who asked', given: [asked(), { did: 'step-transfer.stopped', on: '2026-11-18 09:00' }], at: late, reads: [{ state: 'not needed', why: /took it back/ }] },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: [asked('UP', '2020-03-31 16:00')], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [asked()], at: late, reads: [{ state: 'cannot tell' }] },
])
