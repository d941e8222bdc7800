import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT13 = anotherBirthDate('INT13', 'Missing')
