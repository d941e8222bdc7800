import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT16 = anotherBirthDate('INT16', 'PrevPerm')
