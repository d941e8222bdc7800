import { address } from './address.ts'
import { apiDataStaging } from './api-data-staging.ts'
import { assessmentFactors } from './assessment-factors.ts'
import { careLeavers } from './care-leavers.ts'
import { cinAssessments } from './cin-assessments.ts'
import { cinEpisodes } from './cin-episodes.ts'
import { cinPlans } from './cin-plans.ts'
import { cinVisits } from './cin-visits.ts'
import { claCarePlan } from './cla-care-plan.ts'
import { claConvictions } from './cla-convictions.ts'
import { claEpisodes } from './cla-episodes.ts'
import { claHealth } from './cla-health.ts'
import { claImmunisations } from './cla-immunisations.ts'
import { claPlacement } from './cla-placement.ts'
import { claPreviousPermanence } from './cla-previous-permanence.ts'
import { claReviews } from './cla-reviews.ts'
import { claSubstanceMisuse } from './cla-substance-misuse.ts'
import { claVisits } from './cla-visits.ts'
import { contacts } from './contacts.ts'
import { cpPlans } from './cp-plans.ts'
import { cpReviews } from './cp-reviews.ts'
import { cpVisits } from './cp-visits.ts'
import { department } from './department.ts'
import { disability } from './disability.ts'
import { earlyHelpEpisodes } from './early-help-episodes.ts'
import { ehcpActivePlans } from './ehcp-active-plans.ts'
import { ehcpAssessment } from './ehcp-assessment.ts'
import { ehcpNamedPlan } from './ehcp-named-plan.ts'
import { ehcpRequests } from './ehcp-requests.ts'
import { family } from './family.ts'
import { immigrationStatus } from './immigration-status.ts'
import { initialCpConference } from './initial-cp-conference.ts'
import { involvements } from './involvements.ts'
import { legalStatus } from './legal-status.ts'
import { linkedIdentifiers } from './linked-identifiers.ts'
import { missing } from './missing.ts'
import { mother } from './mother.ts'
import { permanence } from './permanence.ts'
import { persons } from './person.ts'
import { preProceedings } from './pre-proceedings.ts'
import { professionals } from './professionals.ts'
import { s251Finance } from './s251-finance.ts'
import { s47Enquiry } from './s47-enquiry.ts'
import { sdqScores } from './sdq-scores.ts'
import { senNeed } from './sen-need.ts'
import { send } from './send.ts'
import { versionLog } from './version-log.ts'
import { voiceOfChild } from './voice-of-child.ts'
import type { SsdObject } from './define.ts'

/** Every object of the Standard Safeguarding Dataset, in its order. */
export const ssdObjects: readonly SsdObject[] = [
  persons,
  family,
  address,
  disability,
  immigrationStatus,
  mother,
  legalStatus,
  contacts,
  earlyHelpEpisodes,
  cinEpisodes,
  cinAssessments,
  assessmentFactors,
  cinPlans,
  cinVisits,
  s47Enquiry,
  initialCpConference,
  cpPlans,
  cpVisits,
  cpReviews,
  claEpisodes,
  claConvictions,
  claHealth,
  claImmunisations,
  claSubstanceMisuse,
  claPlacement,
  claReviews,
  claVisits,
  claPreviousPermanence,
  claCarePlan,
  sdqScores,
  missing,
  careLeavers,
  permanence,
  involvements,
  professionals,
  send,
  ehcpRequests,
  ehcpAssessment,
  ehcpNamedPlan,
  ehcpActivePlans,
  senNeed,
  preProceedings,
  voiceOfChild,
  linkedIdentifiers,
  s251Finance,
  department,
  versionLog,
  apiDataStaging,
]
