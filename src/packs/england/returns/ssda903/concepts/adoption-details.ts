import { adopted } from '../codes.ts'
import type { Year } from '../rule.ts'
import type { Ad1Row, Episode } from '../tables.ts'
import { anyBlank, anyFilled } from './cells.ts'

/** What is told about an adoption. */
export const adoptionColumns = ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'] as const

/** Whether anything at all is told about the adoption. */
export const tellsOfAdoption = (a: Ad1Row): boolean => anyFilled(a, adoptionColumns)
/** Whether everything is told about the adoption. */
export const tellsAllOfAdoption = (a: Ad1Row): boolean => !anyBlank(a, adoptionColumns)

/** Whether an episode ended with adoption during the year. */
export const adoptedIn = (e: Episode, year: Year): boolean => adopted.has(e.REC) && e.DEC !== null && e.DEC >= year.start && e.DEC <= year.end
