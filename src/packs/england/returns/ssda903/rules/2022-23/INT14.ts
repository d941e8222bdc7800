import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT14 = anotherBirthDate('INT14', 'OC2')
