import { anotherBirthDate } from '../../concepts/another-birth-date.ts'

export const rINT18 = anotherBirthDate('INT18', 'UASC')
