import type { Table903 } from './define.ts'
import { reviews } from './reviews.ts'

/** Every table that is read into records and written from them, in the order of the specification. */
export const tables903: readonly Table903[] = [
  reviews,
]
