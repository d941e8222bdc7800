import { defineRegister } from '../../register.ts'
import { homeNeed } from '../codes/home-need.ts'
import { placeArea } from '../codes/place-area.ts'
import { placementType } from '../codes/placement-type.ts'

/** What children needed from a home and could not have: what homes an authority lacks, counted from each search. */
export const wantedAndNotThereRegister = defineRegister({
  id: 'wanted-and-not-there',
  title: 'Homes that were wanted and not there',
  lead: 'Each line is one thing a child needed from a home and did not get. Together they say which homes to find, and where.',
  answers: ['CA-4', 'SU-1'],
  status: 'wanted-and-not-there',
  columns: {
    need: { label: 'What was needed', is: 'code', codes: homeNeed },
    wanted: { label: 'Kind of home wanted', is: 'code', codes: placementType },
    area: { label: 'Where the home they got is', is: 'code', codes: placeArea },
    home: { label: 'The home they got', is: 'subject' },
  },
  countedBy: ['need', 'wanted', 'area'],
  opensWith: 'year',
  empty: 'No search for a home has left a need unmet.',
})
