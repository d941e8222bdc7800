import type { Day } from '../../../src/calendar/index.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** How ready somebody of 16 or 17 is to live with a door of their own, looked at with them. */
export function ownDoor(w: World, family: Family, child: Child, on: Day): void {
  const s = new Scribe(w, family, child, 'own door'), record = s.open('readiness-assessment')
  s.put(record, 'written', s.on(on), (d) => s.worker(d), {
    with: 'Their personal adviser to be, and the worker at the flats', childViews: s.say(['“I can cook. I can’t do letters. Letters make me feel sick.”', '“Nights are the thing. I leave the radio on.”']),
    home: s.say(['Cooks four things, well. Washing machine: needs the list on the wall.', 'Keeps a tidy room. Has never changed a bulb.']), money: s.say(['Lasts until Wednesday. We try two envelopes.', 'Saves in a jar. Does not open what comes from the bank.']),
    health: 'Knows the doctor, takes the inhaler along. Sleep is short.', learning: s.say(['College three days, a café on Saturdays.', 'Looking for work with dogs.']), safe: 'Does not open to people from before. Knows who to ring, and did, once.',
    people: s.say(['{gran}, then the night worker.', 'Old carers, who pick up.']), judgement: s.dice.pick(['HELP', 'HELP', 'NOTYET']), help: 'Somebody in the house at night until summer; letters opened together on Mondays.', reviewOn: ahead(s, on, 80, 90),
  })
}
