import { isBlank } from '../../../../../returns/index.ts'
import type { Oc3Row } from '../tables.ts'

/** What is told about a young person who has left care. */
export const leaverColumns = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const

/** Whether anything at all is told about them as somebody who has left care. */
export const tellsOfLeaver = (row: Oc3Row): boolean => leaverColumns.some((column) => !isBlank(row, column))
