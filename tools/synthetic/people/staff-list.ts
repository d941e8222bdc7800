import { cast, type CastKey, type UnitKey } from '../cast.ts'

/** Somebody who works for the authority. Days ago for when they started and left; `agency` for who employs them. */
export interface Member {
  readonly name: string
  readonly role: string
  readonly unit: UnitKey
  readonly key?: CastKey
  readonly started: number
  readonly left?: number
  readonly agency?: string
  readonly phone?: string
}
const m = (
  name: string, role: string, unit: UnitKey, started: number, more: Partial<Member> = {},
): Member => ({ name, role, unit, started, ...more })
const c = (key: CastKey, started: number, phone: string): Member => ({ ...cast[key], key, started, phone })

/** Everyone, in no order that means anything. Made up. */
export const members: readonly Member[] = [
  c('ruth', 1900, '01632 960001'),
  c('joanna', 1450, '01632 960011'),
  m('Farida Contreras-Lowe', 'head-of-service', 'quality', 1100, { phone: '01632 960021' }),
  c('dilys', 1080, '01632 960002'),
  c('arun', 760, '01632 960003'),
  c('steve', 1300, '01632 960111'),
  c('nia', 820, '01632 960112'),
  m('Oluchi Barnard', 'front-door-worker', 'frontDoor', 610),
  m('Gethin Prowse', 'front-door-worker', 'frontDoor', 1250),
  m('Saoirse Kealey', 'front-door-worker', 'frontDoor', 190), m('Tomasz Okafor-Lyle', 'front-door-worker', 'frontDoor', 900, { left: 140 }),
  m('Wendell Achebe', 'front-door-worker', 'outOfHours', 2100), m('Cerys Ballantyne', 'front-door-worker', 'outOfHours', 760),
  c('sam', 930, '01632 960101'),
  m('Yusuf Kaya-Ellery', 'team-manager', 'care1', 980, { phone: '01632 960121' }),
  m('Marlon Teague', 'social-worker', 'care1', 1500),
  m('Bryony Sandhu', 'social-worker', 'care1', 640),
  m('Zofia Wrześniewska', 'social-worker', 'care1', 330),
  m('Callum Iredale', 'social-worker', 'care1', 470),
  m('Ifeoma Drake', 'social-worker', 'care1', 1130),
  m('Piers Lanyon-Shaw', 'social-worker', 'care1', 860, { left: 205 }),
  m('Hattie Moncrieff', 'social-worker', 'care1', 150, { agency: 'Northlight Locums' }),
  c('helen', 1200, '01632 960172'),
  c('priya', 700, '01632 960171'),
  m('Kit Tolliver', 'social-worker', 'care2', 510),
  m('Rosalind Ekpo', 'social-worker', 'care2', 1340),
  m('Dafydd Pengilly', 'social-worker', 'care2', 420),
  m('Samira Haidari', 'social-worker', 'care2', 240),
  m('Owen Tregear', 'social-worker', 'care2', 1020),
  m('Jess Abernathy', 'social-worker', 'care2', 700, { left: 95, agency: 'Northlight Locums' }),
  c('bola', 1600, '01632 960155'),
  c('dee', 1210, '01632 960144'),
  c('ash', 540, '01632 960144'),
  m('Morwenna Trethewey', 'home-worker', 'saltmarsh', 2000),
  m('Si Penrose-Okoro', 'home-worker', 'saltmarsh', 450),
  m('Lowenna Hosking', 'night-worker', 'saltmarsh', 320),
  m('Rhys Sandiford', 'night-worker', 'saltmarsh', 12, { agency: 'Harbour Relief Staffing' }),
  m('Terence Abara', 'home-manager', 'gullRise', 890, { phone: '01632 960156' }),
  m('Delyth Crane', 'home-worker', 'gullRise', 1400),
  m('Marcin Wójcik', 'home-worker', 'gullRise', 380),
  m('Joy Akintola', 'night-worker', 'gullRise', 700),
  m('Nell Fairhurst', 'home-manager', 'chapelYard', 460, { phone: '01632 960157' }),
  m('Bashir Noorzai', 'home-worker', 'chapelYard', 350),
  m('Carys Whitely', 'home-worker', 'chapelYard', 900),
  m('Ged Rooney', 'night-worker', 'chapelYard', 1150),
  m('Amrit Kandola', 'team-manager', 'residential', 1000, { phone: '01632 960141' }),
  m('Patience Moyo', 'team-manager', 'fostering', 1280, { phone: '01632 960131' }),
  m('Tamsin Okoye', 'team-manager', 'earlyHelp', 990, { phone: '01632 960151' }),
  c('meera', 620, '01632 960152'),
  m('Joel Carrick', 'family-support-worker', 'earlyHelp', 1180),
  m('Bronagh Sealy', 'family-support-worker', 'earlyHelp', 450),
  c('marcus', 1700, '01632 960188'),
  m('Ingrid Solberg-Nance', 'reviewing-officer', 'reviewing', 940),
  m('Leopold Asante', 'reviewing-officer', 'reviewing', 560),
  c('lena', 480, '01632 960191'),
  m('Kwame Hollis', 'return-interviewer', 'returns', 210),
  m('Imogen Tallack', 'team-manager', 'returns', 1050, { phone: '01632 960192' }),
]
