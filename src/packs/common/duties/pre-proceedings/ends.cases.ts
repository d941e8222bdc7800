import { dutyCases } from '../../../../readings/duty/index.ts'

const began = { did: 'pre-proceedings.decided', on: '2026-07-20 10:00' }
const sent = [began, { did: 'pre-proceedings.letter-sent', on: '2026-07-27 10:00' }]
const ended = (on: string, outcome?: string) => ({ did: 'pre-proceedings.ended', on, says: outcome ? { outcome } : {} })
const more = (on: string, says: object) => ({ did: 'pre-proceedings.extended', on, says: { ...says } })

export default dutyCases('pre-proceedings/ends', [
  { name: 'Sixteen weeks from the letter are not over', given: sent, at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'They are over', given: sent, at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No letter was sent: counted from the decision', given: [began], at: '2026-11-10 00:00', reads: [{ state: 'overdue', due: '2026-11-09' }] },
  { name: 'Ended on the last day', given: [...sent, ended('2026-11-16', 'STEPDOWN')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Ended the day after', given: [...sent, ended('2026-11-17', 'ISSUE')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Ended, and how is not written',
    given: [...sent, ended('2026-11-10')], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /how is not written/ }],
  },
  {
    name: 'More time with a day and a reason',
    given: [...sent, more('2026-11-10 10:00', { until: '2026-12-20', why: 'Gran’s assessment' })], at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'More time without a reason',
    given: [...sent, more('2026-11-10 10:00', { until: '2026-12-20' })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /without a day or a reason/ }],
  },
  { name: 'On the Isle of Man no number is known', where: 'isle-of-man', given: sent, at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }] },
])
