import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT15 = anotherBirthDate('INT15', 'OC3')
