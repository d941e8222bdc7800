import { storyIds } from '../cast.ts'
import type { Adult } from '../people/family.ts'
import type { Portrait } from '../people/portrait.ts'
import { abuseAtHome, drinkAndDrugs, hardTimes, hurt, neglect, outsideHome, parentMind, rowsAtHome } from '../words/themes/index.ts'

type Person = Omit<Adult, 'id'>
const mum = (
  given: string, family: string, phone: string | null, holdsPr: Person['holdsPr'] = 'yes',
): Person => ({ given, family, they: 'she', is: 'mother', called: 'Mum', holdsPr, phone })
const dad = (
  given: string, family: string, holdsPr: Person['holdsPr'], phone: string | null = null,
): Person => ({ given, family, they: 'he', is: 'father', called: 'Dad', holdsPr, phone })
const nan = (
  given: string, family: string, phone: string,
): Person => ({ given, family, they: 'she', is: 'grandparent', called: 'Nan', holdsPr: 'no', phone })

/** The families of the children who live in the three homes. Made up, like everybody. */
export const portraits = {
  nancarrow: {
    surname: 'Nancarrow', theme: drinkAndDrugs, lines: '17 Cockle Row, Tarrowmouth', postcode: 'TZ3 4LW',
    adults: [mum('Karen', 'Nancarrow', '01632 960201'), dad('Lee', 'Bolitho', 'not-known'), nan('Maureen', 'Nancarrow', '01632 960202')],
    children: [{
      id: storyIds.jodie, given: 'Jodie-Leigh', age: 15, birthdayAgo: 196, they: 'she', ethnicity: 'WBRI',
      being: 'Answers texts from her nan sooner than calls from us. Walk with her; do not sit her down. Asthma: blue inhaler goes where she goes.',
      words: { friend: 'Shanice', hobby: 'hair', gran: 'Nan', place: 'bandstand', food: 'noodles', pet: 'Nan’s cat' },
    }],
  },
  nowak: {
    surname: 'Nowak-Lindqvist', theme: rowsAtHome, lines: '4 Beacon Terrace, Tarrowmouth', postcode: 'TZ1 2RP', adults: [
      mum('Ewa', 'Nowak', '01632 960203'), dad('Anders', 'Lindqvist', 'yes', '01632 960204'),
    ],
    children: [
      {
        id: storyIds.kasper, given: 'Kasper', age: 16, birthdayAgo: 88, they: 'he', ethnicity: 'WOTH', language: 'Polish',
        being: 'Dry humour; let it land. College first, questions after.',
        words: { sib: 'Emil', hobby: 'motocross', gran: 'Babcia', school: 'Estuary College', place: 'skate park' },
      },
    ],
  },
  adebayo: {
    surname: 'Adébáyò-Fairweather', theme: parentMind, lines: '31 Harbour Reach, Tarrowmouth', postcode: 'TZ2 7NX', adults: [
      mum('Folake', 'Adébáyò', '01632 960205'), dad('Daniel', 'Fairweather', 'yes', '01632 960206'),
    ],
    children: [
      {
        id: storyIds.micah, given: 'Oluwaseun-Micah Temitope', knownAs: 'Micah', age: 14, birthdayAgo: 256, they: 'he', ethnicity: 'MWBA',
        being: 'Text before you come. Sit on his right: hearing aid in his left ear. Walking and talking is easier than a room.',
        words: { sib: 'Tolu', hobby: 'drawing', gran: 'Gran', food: 'jollof', friend: 'Tyler' },
      },
      {
        given: 'Tolulope', knownAs: 'Tolu', age: 10, birthdayAgo: 120, they: 'she', ethnicity: 'MWBA',
        words: { sib: 'Micah', gran: 'Gran', school: 'Quayside Primary' },
      },
      {
        given: 'Ezra', age: 6, birthdayAgo: 33, they: 'he', ethnicity: 'MWBA',
        words: { sib: 'Tolu', gran: 'Gran', school: 'Quayside Primary' },
      },
    ],
  },
  silvestre: {
    surname: 'Silvestre', theme: abuseAtHome, lines: '9 Mizzen Close, Penquay', postcode: 'TZ6 1HT', adults: [
      mum('Maricel', 'Silvestre', '01632 960207'), dad('Jun', 'Silvestre', 'yes'),
    ],
    children: [{
      id: storyIds.amara, given: 'Amara', age: 12, birthdayAgo: 301, they: 'she', ethnicity: 'AOTH',
      being: 'Nightmares: the landing light stays on. Nut allergy, pen in the office. Reads while she listens.',
      words: { hobby: 'manga', gran: 'Lola', food: 'egg fried rice' },
    }],
  },
  mahamud: {
    surname: 'Mahamud', theme: hardTimes, lines: 'No address in this country', postcode: 'TZ1 1AA', adults: [{
      given: 'Ayaan', family: 'Mahamud', they: 'she', is: 'aunt-or-uncle', called: 'Auntie', holdsPr: 'not-known', phone: null,
    }],
    children: [{
      id: storyIds.idris, given: 'Idris', age: 13, birthdayAgo: 150, they: 'he', ethnicity: 'BAFR', language: 'Somali',
      being: 'Interpreter by phone is fine; he prefers a man. Football first.',
      words: { hobby: 'football', gran: 'Ayeeyo', carer: 'Auntie' },
    }],
  },
  sowerby: {
    surname: 'Sowerby-Quick', theme: hurt, lines: '66 Gannet Close, Tarrowmouth', postcode: 'TZ4 8UD', adults: [
      mum('Leanne', 'Sowerby', '01632 960208'), dad('Carl', 'Quick', 'no'), nan('Jean', 'Sowerby', '01632 960209'),
    ],
    children: [{
      given: 'Lacey', age: 13, birthdayAgo: 61, they: 'she', ethnicity: 'WBRI', being: 'Wants the worst first, then the tea.',
      words: { hobby: 'netball' },
    }],
  },
  fenton: {
    surname: 'Fenton', theme: outsideHome, lines: '12 Tollgate Road, Tarrowmouth', postcode: 'TZ4 2GX', adults: [
      mum('Marcia', 'Fenton', '01632 960198'), dad('Andre', 'Palmer', 'not-known'),
    ],
    children: [{
      given: 'Tyrese', age: 15, birthdayAgo: 222, they: 'he', ethnicity: 'BCRB', being: 'Do not knock. Text. He comes out to the car.',
      words: { hobby: 'boxing', gran: 'Nana Bev' },
    }],
  },
  aldous: {
    surname: 'Aldous-Bray', theme: neglect, lines: '3 Slipway Court, Tarrowmouth', postcode: 'TZ2 9JQ', adults: [
      mum('Shell', 'Aldous', '01632 960197'), nan('Pat', 'Bray', '01632 960196'),
    ],
    children: [{
      given: 'Rhiannon', age: 14, birthdayAgo: 17, they: 'she', ethnicity: 'WBRI', being: 'Shy until the third time.',
      words: { hobby: 'horses' },
    }],
  },
  ciurar: {
    surname: 'Ciurar', theme: outsideHome, lines: '50 Kelp Street, Tarrowmouth', postcode: 'TZ5 3BS', adults: [
      dad('Costel', 'Ciurar', 'yes', '01632 960195'), mum('Rodica', 'Ciurar', null, 'yes'),
    ],
    children: [{
      given: 'Florin', age: 16, birthdayAgo: 140, they: 'he', ethnicity: 'WROM', language: 'Romani',
      being: 'Speaks four languages and would like you to notice.',
      words: { hobby: 'wrestling', gran: 'Bunica', carer: 'Dad', school: 'Estuary College' },
    }],
  },
  whitcombe: {
    surname: 'Whitcombe', theme: outsideHome, lines: '28 Limekiln Street, Tarrowmouth', postcode: 'TZ3 6PD', adults: [
      mum('Sharon', 'Whitcombe', '01632 960194'), nan('Marva', 'Whitcombe', '01632 960193'),
    ],
    children: [{
      given: 'Shanice', age: 15, birthdayAgo: 9, they: 'she', ethnicity: 'BCRB',
      being: 'Will talk to you in a moving car and nowhere else.',
      words: { friend: 'Jodie-Leigh', hobby: 'street dance', place: 'bandstand' },
    }],
  },
  samms: {
    surname: 'Samms', theme: drinkAndDrugs, lines: '7 Ropewalk, Penquay', postcode: 'TZ6 4KE', adults: [
      dad('Curtis', 'Samms', 'yes', '01632 960187'), mum('Danielle', 'Rowe', null, 'yes'),
    ],
    children: [{
      given: 'Kieran', age: 16, birthdayAgo: 270, they: 'he', ethnicity: 'MWBC', being: 'Says fine when he is not. Ask twice, kindly.',
      words: { hobby: 'drumming', carer: 'Dad', school: 'Estuary College' },
    }],
  },
  warsame: {
    surname: 'Warsame', theme: parentMind, lines: '90 Estuary View, Tarrowmouth', postcode: 'TZ2 5FN',
    adults: [mum('Hibo', 'Warsame', '01632 960186')],
    children: [{
      given: 'Hodan', age: 12, birthdayAgo: 99, they: 'she', ethnicity: 'BAFR', language: 'Somali',
      being: 'Ask before touching, sitting on the bed, or opening a drawer.', words: { hobby: 'choir', gran: 'Ayeeyo' },
    }],
  },
} as const satisfies { readonly [name: string]: Portrait }
export type PortraitName = keyof typeof portraits
