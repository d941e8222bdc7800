import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT12 = anotherBirthDate('INT12', 'PlacedAdoption')
