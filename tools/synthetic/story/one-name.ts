import { helpAtHome } from '../lives/in-need.ts'
import { officeDay } from '../moments.ts'
import type { Family } from '../people/family.ts'
import { sit } from '../people/portrait.ts'
import { ago, type World } from '../world.ts'
import { hardTimes } from '../words/themes/index.ts'

/** A mother and daughter with one name each, as many people have: no form may ask them for another. */
export function oneName(w: World): Family {
  const family = sit(w, {
    surname: '', theme: hardTimes, lines: 'Room 11, Lighthouse Guest House, 2 Marram Drive, Tarrowmouth', postcode: 'TZ7 3QX',
    adults: [{ given: 'Suryani', family: '', they: 'she', is: 'mother', called: 'Mum', holdsPr: 'yes', phone: '01632 960199' }],
    children: [{
      given: 'Wulan', family: '', age: 9, birthdayAgo: 77, they: 'she', ethnicity: 'AOTH', language: 'Indonesian',
      being: 'One name, said Woo-lan. Draws while she listens.', words: { gran: 'Nenek', hobby: 'choir', food: 'egg fried rice' },
    }],
  })
  helpAtHome(w, family, {
    intake: { start: officeDay(ago(w, 48), 0), outcome: 'REF', told: 'in time' }, team: 'care1', closedOn: null, quietFor: 11,
  })
  return family
}
