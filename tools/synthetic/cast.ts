import type { SubjectId } from '../../src/ledger/index.ts'
import { Dice } from './dice.ts'

/** The same id for every seed, so that a sign-in link or a story holds after a new seed. */
const fixed = (name: string): SubjectId => new Dice(`tarrowmouth/${name}`).uuid()

/** The units of the made-up authority. `within` is the unit above. Homes are subjects of their own kind. */
export const units = {
  council: {
    id: fixed('unit council'), about: 'authority', name: 'Tarrowmouth Council', kind: 'Council', phone: '01632 960000', within: null,
  },
  families: {
    id: fixed('unit families'), about: 'team', name: 'Children and families', kind: 'Service', phone: '01632 960010', within: 'council',
  },
  frontDoor: {
    id: fixed('unit front door'), about: 'team', name: 'Front door', kind: 'Contact and referral team', phone: '01632 960110',
    within: 'families',
  },
  outOfHours: {
    id: fixed('unit out of hours'), about: 'team', name: 'Out of hours', kind: 'Emergency duty team', phone: '01632 960100',
    within: 'families',
  },
  care1: {
    id: fixed('unit care 1'), about: 'team', name: 'Care team 1', kind: 'Assessment and care team', phone: '01632 960120',
    within: 'families',
  },
  care2: {
    id: fixed('unit care 2'), about: 'team', name: 'Care team 2', kind: 'Assessment and care team', phone: '01632 960170',
    within: 'families',
  },
  residential: {
    id: fixed('unit residential'), about: 'team', name: 'Residential service', kind: 'Homes service', phone: '01632 960140',
    within: 'families',
  },
  fostering: {
    id: fixed('unit fostering'), about: 'team', name: 'Fostering service', kind: 'Fostering team', phone: '01632 960130',
    within: 'families',
  },
  quality: {
    id: fixed('unit quality'), about: 'team', name: 'Safeguarding and quality', kind: 'Service', phone: '01632 960020', within: 'council',
  },
  reviewing: {
    id: fixed('unit reviewing'), about: 'team', name: 'Independent reviewing', kind: 'Reviewing service', phone: '01632 960180',
    within: 'quality',
  },
  earlyHelp: {
    id: fixed('unit early help'), about: 'team', name: 'Early help', kind: 'Family support team', phone: '01632 960150', within: 'families',
  },
  returns: {
    id: fixed('unit returns'), about: 'team', name: 'Return interviews', kind: 'Missing children’s team', phone: '01632 960190',
    within: 'quality',
  },
  saltmarsh: {
    id: fixed('home saltmarsh'), about: 'home', name: 'Saltmarsh House', kind: 'Children’s home', phone: '01632 960144', within: 'families',
  },
  gullRise: {
    id: fixed('home gull rise'), about: 'home', name: 'Gull Rise', kind: 'Children’s home', phone: '01632 960145', within: 'families',
  },
  chapelYard: {
    id: fixed('home chapel yard'), about: 'home', name: 'Chapel Yard', kind: 'Children’s home', phone: '01632 960146', within: 'families',
  },
} as const satisfies { readonly [key: string]: Unit }

export interface Unit {
  readonly id: SubjectId
  readonly about: 'authority' | 'team' | 'home'
  readonly name: string
  readonly kind: string
  readonly phone: string
  readonly within: string | null
}
export type UnitKey = keyof typeof units

/** Somebody to sign in as. `key` is short and never changes. */
export interface Persona {
  readonly key: string
  readonly worker: SubjectId
  readonly name: string
  readonly role: string
  readonly unit: UnitKey
  /** One line for the sign-in picker. */
  readonly says: string
}

const persona = (key: string, name: string, role: string, unit: UnitKey, says: string): Persona =>
  ({ key, worker: fixed(`worker ${key}`), name, role, unit, says })

/** The people the stories are about, and who may be signed in as. None exists. */
export const cast = {
  ash: persona('ash', 'Ash Kowalczyk', 'night-worker', 'saltmarsh', 'Awake at night at Saltmarsh House'),
  dee: persona('dee', 'Dee Martins', 'home-worker', 'saltmarsh', 'Key worker at Saltmarsh House'),
  bola: persona('bola', 'Bola Adeyemi', 'home-manager', 'saltmarsh', 'Manages Saltmarsh House'),
  priya: persona('priya', 'Priya Raman', 'social-worker', 'care2', 'Social worker, Care team 2'),
  helen: persona('helen', 'Helen Ashworth', 'team-manager', 'care2', 'Manages Care team 2, and is on leave this week'),
  joanna: persona('joanna', 'Joanna Vickery', 'head-of-service', 'families', 'Head of service, Children and families'),
  ruth: persona('ruth', 'Ruth Okonjo-Hale', 'director', 'council', 'Director of children’s services'),
  marcus: persona('marcus', 'Marcus Bellweather', 'reviewing-officer', 'reviewing', 'Independent reviewing officer'),
  lena: persona('lena', 'Lena Fisk', 'return-interviewer', 'returns', 'Talks with children when they are back'),
  nia: persona('nia', 'Nia Cadwallader', 'front-door-worker', 'frontDoor', 'Takes the calls at the front door'),
  meera: persona('meera', 'Meera Nadkarni', 'family-support-worker', 'earlyHelp', 'Family support worker: leads early help'),
  steve: persona('steve', 'Steve Amankwah', 'team-manager', 'frontDoor', 'Manages the front door'),
  sam: persona('sam', 'Sam Roscarrock', 'out-of-hours-worker', 'outOfHours', 'Emergency duty social worker: nights and weekends, for everybody'),
  dilys: persona('dilys', 'Dilys Penhallow', 'access-reviewer', 'council', 'Data protection officer: reviews emergency openings and unusual looks'),
  arun: persona('arun', 'Arun Mistry', 'administrator', 'council', 'Runs the accounts, and sees no child’s record'),
} as const

export type CastKey = keyof typeof cast

/** The child of the story, and the others who live at Saltmarsh House. */
export const storyIds = {
  jodie: fixed('child jodie-leigh'), kasper: fixed('child kasper'), micah: fixed('child micah'), amara: fixed('child amara'),
  idris: fixed('child idris'),
} as const
