import { assessments } from './assessments.ts'
import { childCharacteristics } from './child-characteristics.ts'
import { childIdentifiers } from './child-identifiers.ts'
import { childProtectionPlans } from './child-protection-plans.ts'
import { cinDetails } from './cin-details.ts'
import { cinPlanDates } from './cin-plan-dates.ts'
import type { ModuleCin } from './define.ts'
import { disabilities } from './disabilities.ts'
import { reviews } from './reviews.ts'
import { section47 } from './section-47.ts'

/** Every module that is read into records and written from them, in the order of the census. */
export const modulesCin: readonly ModuleCin[] = [
  childIdentifiers,
  childCharacteristics,
  disabilities,
  cinDetails,
  assessments,
  cinPlanDates,
  section47,
  childProtectionPlans,
  reviews,
]
