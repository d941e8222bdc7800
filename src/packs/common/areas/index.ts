import type { Area } from './area.ts'
import { assessment } from './assessment.ts'
import { atRisk } from './at-risk.ts'
import { childProtection } from './child-protection.ts'
import { court } from './court.ts'
import { earlyHelp } from './early-help.ts'
import { healthAndSchool } from './health-and-school.ts'
import { home } from './home.ts'
import { inCare } from './in-care.ts'
import { injuries } from './injury.ts'
import { returns } from './returns.ts'
import { youthJustice } from './youth-justice.ts'

/** In the order of a child's journey. */
export const areas: readonly Area[] = [earlyHelp, assessment, childProtection, court, inCare, home, injuries, healthAndSchool, atRisk, youthJustice, returns]
