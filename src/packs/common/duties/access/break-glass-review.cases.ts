import { dutyCases } from '../../../../readings/duty/index.ts'

const unit = (about: string, within?: string) => ({ did: 'organisation.described', about, on: '2026-03-01', says: { name: about, ...(within ? { within } : {}) } })
const post = (about: string, role: string, of: string) => ({ did: 'post.started', record: `post-${about}`, about, on: '2026-03-01', says: { name: about, role, unit: of } })
const people = [
  unit('council'), unit('service', 'council'), unit('team', 'service'),
  post('sam', 'social-worker', 'team'), post('mel', 'team-manager', 'team'), post('ruth', 'director', 'council'), post('dilys', 'access-reviewer', 'council'),
]
const opened = { did: 'break-glass.opened', on: '2026-11-17 22:40', says: { worker: 'sam', reason: 'danger-now' } }
const reviewed = (by: string, on = '2026-11-18 10:00', finding = 'justified') => ({ did: 'break-glass.reviewed', on, says: { by, finding } })

export default dutyCases('access/break-glass-review', [
  { name: 'Nobody has looked yet, and Thursday is not over', given: [...people, opened], at: '2026-11-19 23:59', reads: [{ state: 'open', due: '2026-11-19' }] },
  { name: 'Nobody looked by the end of Thursday', given: [...people, opened], at: '2026-11-20 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The access reviewer said it was right', given: [...people, opened, reviewed('dilys')], at: '2026-11-19 09:00', reads: [{ state: 'met' }] },
  { name: 'Found not to be right: that is a review too', given: [...people, opened, reviewed('dilys', '2026-11-18 10:00', 'not-justified')], at: '2026-11-19 09:00', reads: [{ state: 'met' }] },
  { name: 'Reviewed on Friday: done, and late', given: [...people, opened, reviewed('dilys', '2026-11-20 10:00')], at: '2026-11-21 09:00', reads: [{ state: 'met late' }] },
  { name: 'Whoever opened it cannot review it', given: [...people, opened, reviewed('sam')], at: '2026-11-19 09:00', reads: [{ state: 'open', why: /whoever opened it/ }] },
  { name: 'Nor their manager', given: [...people, opened, reviewed('mel')], at: '2026-11-19 09:00', reads: [{ state: 'open', why: /line of management/ }] },
  { name: 'Nor the director, who manages everybody', given: [...people, opened, reviewed('ruth')], at: '2026-11-19 09:00', reads: [{ state: 'open', why: /line of management/ }] },
  { name: 'Somebody with no post on the record: we cannot tell', given: [...people, opened, reviewed('visitor')], at: '2026-11-19 09:00', reads: [{ state: 'cannot tell', why: /independent/ }] },
  { name: 'Words, and no finding', given: [...people, opened, { did: 'break-glass.reviewed', on: '2026-11-18 10:00', says: { by: 'dilys' } }], at: '2026-11-19 09:00', reads: [{ state: 'open', why: /not whether it was right/ }] },
  { name: 'Closing the record again is no review', given: [...people, opened, { did: 'break-glass.ended', on: '2026-11-17 22:50' }], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
])
