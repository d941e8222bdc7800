import { dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import { talkAfter, type Outcome } from '../lives/interview.ts'
import { goMissing, type Gone } from '../lives/missing.ts'
import { at } from '../moments.ts'
import { ago, type World } from '../world.ts'
import type { PortraitName } from './portraits.ts'
import type { Resident } from './residents.ts'

/** A night somebody was missing. Those of the same day and near the same hour were together. */
interface Night {
  readonly who: PortraitName
  readonly ago: number
  readonly left: string
  readonly hours: number
  readonly talk: Outcome
  readonly shared?: false
  readonly planned?: false
  readonly level?: Gone['level']
  readonly slow?: true
  readonly officerTold?: number | null
  readonly withWhom?: string
  readonly harmed?: Gone['harmed']
}
const nights: readonly Night[] = [
  { who: 'whitcombe', ago: 231, left: '21:15', hours: 3.2, talk: 'held in time' },
  { who: 'fenton', ago: 204, left: '19:40', hours: 6.5, talk: 'held late', level: 'HIGH' },
  { who: 'nowak', ago: 176, left: '22:05', hours: 2.1, talk: 'declined twice', level: 'LOW' },
  { who: 'sowerby', ago: 158, left: '20:20', hours: 4.4, talk: 'held in time' },
  { who: 'samms', ago: 139, left: '23:10', hours: 7.3, talk: 'by the home', planned: false },
  { who: 'whitcombe', ago: 122, left: '20:50', hours: 5.6, talk: 'held late', shared: false, officerTold: 4 },
  { who: 'fenton', ago: 101, left: '18:30', hours: 9, talk: 'by a name only', level: 'HIGH', slow: true },
  { who: 'silvestre', ago: 93, left: '17:20', hours: 1.6, talk: 'held in time', level: 'LOW' },
  {
    who: 'whitcombe', ago: 72, left: '21:30', hours: 8.1, talk: 'declined twice', level: 'HIGH',
    withWhom: 'Kieran, and a man called Tyler, 19',
  },
  { who: 'samms', ago: 72, left: '21:35', hours: 7.7, talk: 'held late', withWhom: 'Shanice, and people in a flat' },
  { who: 'fenton', ago: 58, left: '19:05', hours: 6.2, talk: 'by the home', level: 'HIGH', planned: false, harmed: 'not-known' },
  { who: 'ciurar', ago: 51, left: '22:30', hours: 4.8, talk: 'held in time' },
  { who: 'nowak', ago: 43, left: '21:45', hours: 3.4, talk: 'held in time', level: 'LOW' },
  { who: 'nancarrow', ago: 35, left: '19:50', hours: 5.3, talk: 'held in time', withWhom: 'Shanice W, at the bandstand', harmed: 'no' },
  {
    who: 'whitcombe', ago: 35, left: '19:40', hours: 6.4, talk: 'declined once', level: 'HIGH', withWhom: 'Jodie-Leigh and two older boys',
  },
  { who: 'aldous', ago: 30, left: '16:10', hours: 2.2, talk: 'not offered', level: 'LOW' },
  { who: 'adebayo', ago: 26, left: '22:50', hours: 5.2, talk: 'held late', level: 'MED', withWhom: 'Kasper for a bit, then nobody' },
  { who: 'nowak', ago: 26, left: '22:45', hours: 3, talk: 'held in time', level: 'LOW', withWhom: 'Micah' },
  { who: 'whitcombe', ago: 17, left: '20:15', hours: 8.6, talk: 'declined twice', level: 'HIGH', withWhom: 'Kieran and the silver car' },
  { who: 'samms', ago: 17, left: '20:20', hours: 8.3, talk: 'held in time', withWhom: 'Shanice' },
  { who: 'sowerby', ago: 12, left: '18:45', hours: 3.8, talk: 'held in time', level: 'MED', harmed: 'not-known' },
  { who: 'fenton', ago: 9, left: '21:00', hours: 7.1, talk: 'by the home', level: 'CRIT', planned: false },
  { who: 'samms', ago: 6, left: '22:15', hours: 4, talk: 'declined once' },
  { who: 'adebayo', ago: 3, left: '21:20', hours: 6.6, talk: 'not yet', level: 'MED', withWhom: 'Nobody. Walking' },
  { who: 'warsame', ago: 2, left: '16:40', hours: 1.3, talk: 'not yet', level: 'LOW' },
]

/** Writes every time somebody in the homes was missing and came back, with the talk after it. */
export function missingNights(w: World, all: Readonly<Record<PortraitName, Resident>>): void {
  for (const n of nights) {
    const r = all[n.who]
    const day = ago(w, n.ago)
    const dice = w.dice.fork(`night ${n.who} ${n.ago}`)
    const careful = n.who === 'nancarrow'
    const episode = goMissing(w, {
      child: r.child, home: r.home, from: at(day, n.left), hours: n.hours, by: r.night(day),
      officerTold: n.officerTold === undefined ? 1 : n.officerTold, level: n.level ?? 'MED', socialWorker: r.worker,
      told: {
        police: n.slow ? 95 : careful ? 8 : dice.int(6, 26), outOfHours: n.slow ? 130 : dice.int(14, 45),
        parent: n.slow ? null : careful ? 24 : dice.chance(0.92) ? dice.int(20, 70) : null,
      },
      ...(n.withWhom ? { withWhom: n.withWhom } : {}), ...(n.harmed ? { harmed: n.harmed } : {}), sighted: n.hours > 6,
    })
    const others = w.staffing.on(day, 'returns', 'return-interviewer')
    const interviewer = careful || n.talk === 'held in time' ? cast.lena.worker : dice.pick(others).id
    talkAfter(w, {
      child: r.child, episode, outcome: n.talk, interviewer: startedBy(w, day, interviewer), fromTheHome: r.manager, socialWorker: r.worker,
      shared: n.shared ?? true, planned: n.planned ?? true, level: n.level ?? 'MED',
    })
  }
}

/** Nobody talks with a child before their first day at work. */
const startedBy = (w: World, day: Day, worker: string): string => (w.staffing.of(worker).from <= day ? worker : cast.lena.worker)

/** A boy who has not come back, and whom no manager has decided about. */
export function stillMissing(w: World, r: Resident, from: Instant): void {
  goMissing(w, {
    child: r.child, home: r.home, from, hours: null, by: r.night(dayOf(from)), officerTold: null, level: 'CRIT', socialWorker: r.worker,
    sighted: true, told: {
      police: 11, outOfHours: 26, parent: 48,
    },
  })
}

/** Teenagers with carers go missing too, seldom. Days ago, hours, and how the talk went. */
export const carerNights: readonly { readonly ago: number; readonly left: string; readonly hours: number; readonly talk: Outcome }[] = [
  { ago: 214, left: '18:20', hours: 2.4, talk: 'held in time' },
  { ago: 167, left: '21:05', hours: 4.1, talk: 'declined twice' },
  { ago: 120, left: '16:30', hours: 1.2, talk: 'held late' },
  { ago: 81, left: '20:40', hours: 6.8, talk: 'held in time' },
  { ago: 46, left: '22:20', hours: 3.1, talk: 'held in time' },
  { ago: 21, left: '19:15', hours: 2.7, talk: 'held in time' },
  { ago: 8, left: '17:50', hours: 5, talk: 'held late' },
]
