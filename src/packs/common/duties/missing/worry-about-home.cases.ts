import { dutyCases } from '../../../../readings/duty/index.ts'

const post = (about: string, unit: string, role: string) => ({ did: 'post.started', record: `${about}-post`, about, on: '2026-01-05', says: { role, unit }, naming: ['unit'] })
const people = [post('helen', 'team', 'team-manager'), post('rosa', 'elm-house', 'home-manager')]
const away = [
  { did: 'missing-episode.started', record: 'night', on: '2026-11-20 22:00', says: { home: 'elm-house' }, naming: ['home'] },
  { did: 'missing-episode.returned', record: 'night', on: '2026-11-21 07:00' },
]
const held = (aboutHome?: boolean) => ({ did: 'return-interview.held', record: 'talk', on: '2026-11-23 15:00', says: { episode: 'night', worriesAboutHome: 'Nobody knocks', ...(aboutHome === undefined ? {} : { aboutHome }) } })
const decided = (on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: 'home-worry.decided', on, says: { interview: 'talk', decision: 'Seen tonight by Kit', told: ['regulator'], by: 'helen', ...says } })
const said = [...people, ...away, held(true)]

export default dutyCases('missing/worry-about-home', [
  { name: 'There is until the end of the next working day', given: said, at: '2026-11-24 23:59', reads: [{ state: 'open', due: '2026-11-24' }] },
  { name: 'Nobody outside decided when the day after begins', given: said, at: '2026-11-25 00:00', reads: [{ state: 'overdue', due: '2026-11-24' }] },
  { name: 'The child has no worry about the home', given: [...people, ...away, held(false)], at: '2026-11-25 00:00', reads: [] },
  { name: 'It does not say whether it is about the home: nothing is kept from anybody and nothing is owed', given: [...people, ...away, held()], at: '2026-11-25 00:00', reads: [] },
  { name: 'Decided outside, in time', given: [...said, decided('2026-11-24 16:00')], at: '2026-11-25 00:00', reads: [{ state: 'met' }] },
  { name: 'Decided a day late', given: [...said, decided('2026-11-25 09:00')], at: '2026-11-26 00:00', reads: [{ state: 'met late' }] },
  { name: 'The manager of the home decided', given: [...said, decided('2026-11-24 16:00', { by: 'rosa' })], at: '2026-11-25 00:00', reads: [{ state: 'overdue', why: /works in the home/ }] },
  { name: 'Somebody with no post on the record', given: [...said, decided('2026-11-24 16:00', { by: 'ash' })], at: '2026-11-25 00:00', reads: [{ state: 'cannot tell', why: /cannot tell/ }] },
  { name: 'Nobody outside was told', given: [...said, decided('2026-11-24 16:00', { told: [] })], at: '2026-11-25 00:00', reads: [{ state: 'overdue', why: /who outside/ }] },
  { name: 'About another interview', given: [...said, decided('2026-11-24 16:00', { interview: 'other' })], at: '2026-11-25 00:00', reads: [{ state: 'overdue' }] },
  { name: 'On the Isle of Man it is owed, and no number is known', where: 'isle-of-man', given: said, at: '2026-11-25 00:00', reads: [{ state: 'cannot tell' }] },
])
