import { care } from './care.ts'
import { conferences } from './conferences.ts'
import { inCare } from './in-care.ts'
import { numbers } from './numbers.ts'
import { readings } from './readings.ts'
import { referrals } from './referrals.ts'
import { steps } from './steps.ts'
import { stretches } from './stretches.ts'
import type { Beneath } from './beneath.ts'

/** Every view beneath, each after those it is made from. */
export const beneath: readonly Beneath[] = [...steps, ...readings, ...numbers, ...referrals, ...care, ...stretches, ...conferences, ...inCare]
