import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT17 = anotherBirthDate('INT17', 'Reviews')
