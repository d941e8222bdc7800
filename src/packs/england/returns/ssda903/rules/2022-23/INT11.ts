import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT11 = anotherBirthDate('INT11', 'AD1')
