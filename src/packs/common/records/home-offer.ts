import { sayDay } from '../../../calendar/index.ts'
import { defineRecord, longText, number, oneOf, onDay, someOf, step, text, yesNo } from '../../../records/index.ts'
import { homeNeed } from '../codes/home-need.ts'
import { placeArea } from '../codes/place-area.ts'
import { placementType } from '../codes/placement-type.ts'
import { extract, headed, joined, label, small } from '../words.ts'

/** Room in a home: whom it could be a home for, what it can give and what a week costs. The newest writing holds until there is no room. */
export const homeOffer = defineRecord({
  id: 'home-offer',
  version: 1,
  title: 'Room in this home',
  about: ['home'],
  answers: ['CA-4', 'SU-1'],
  icon: 'home',
  intro: 'Write what the home is truly good at. Nobody is helped by a home that says yes to everybody.',
  steps: {
    offered: step({
      title: 'Say what room there is',
      happenedLabel: 'From when is this right?',
      opens: true,
      repeats: true,
      fields: {
        kind: oneOf(placementType, { section: 'The home', label: 'What kind of home is it?', expected: true }),
        registered: yesNo({ section: 'The home', label: 'Is it registered to care for children?', expected: true }),
        area: oneOf(placeArea, { section: 'The home', label: 'Where is it?', expected: true }),
        postcode: text({ section: 'The home', label: 'Its postcode', hint: 'So that the way from the child’s own home can be told.', expected: true }),
        places: number({ section: 'The room', label: 'How many children could move in?', expected: true }),
        ageFrom: number({ section: 'The room', label: 'From what age?' }),
        ageTo: number({ section: 'The room', label: 'To what age?' }),
        freeFrom: onDay({ section: 'The room', label: 'From what day?', hint: 'Leave empty if now.' }),
        freeUntil: onDay({ section: 'The room', label: 'Until what day?', hint: 'Leave empty if it is open.' }),
        weekly: number({ section: 'The room', label: 'What does a week cost, in pounds?', expected: true }),
        meets: someOf(homeNeed, { section: 'What it can give', label: 'What can this home give a child?', expected: true }),
        about: longText({ section: 'What it can give', label: 'What is it like to live there?', hint: 'In words you would say to a child who may come. Nothing about the children who live there now.' }),
      },
      line: (b) => joined([
        headed('Room in this home', joined([small(label(placementType, b.kind)), b.places !== undefined && `places: ${b.places}`]), extract(b.about, 120)),
        b.freeFrom && `From ${sayDay(b.freeFrom)}`, b.registered === false && 'Not registered',
      ], '. '),
    }),
    ended: step({
      title: 'There is no room any more',
      happenedLabel: 'Since when?',
      closes: true,
      fields: { why: text({ label: 'Why?', hint: 'A child moved in, or the home closed to new children.' }) },
      line: (b) => headed('No room in this home any more', extract(b.why)),
    }),
  },
})
