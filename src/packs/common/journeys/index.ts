import type { Journey } from '../../journey.ts'
import { assessment, assessmentLinks } from './assessment.ts'
import { atRiskLinks } from './at-risk.ts'
import { childInNeed, childInNeedLinks } from './child-in-need.ts'
import { court, courtLinks } from './court.ts'
import { earlyHelp, earlyHelpLinks } from './early-help.ts'
import { frontDoor, frontDoorLinks } from './front-door.ts'
import { inCare, inCareLinks } from './in-care.ts'
import { leavingCare } from './leaving-care.ts'
import { protection, protectionLinks } from './protection.ts'

/** A child's way through our work: the stages in order, and which record can follow which. */
export const journey: Journey = {
  stages: [frontDoor, earlyHelp, assessment, childInNeed, protection, court, inCare, leavingCare],
  links: [...frontDoorLinks, ...earlyHelpLinks, ...assessmentLinks, ...childInNeedLinks, ...protectionLinks, ...courtLinks, ...inCareLinks, ...atRiskLinks],
}
