import type { DutyDefinition } from '../../../readings/duty/index.ts'
import breakGlassReview from './access/break-glass-review.ts'
import careReviewAction from './actions/care-review.ts'
import coreGroupAction from './actions/core-group.ts'
import stabilityMeetingAction from './actions/stability-meeting.ts'
import visitAction from './actions/visit.ts'
import namedAgain from './allocation/named-again.ts'
import namedWorker from './allocation/named-worker.ts'
import takeOn from './allocation/take-on.ts'
import assessmentBack from './approval/assessment-back.ts'
import assessmentDecided from './approval/assessment.ts'
import carePlanBack from './approval/care-plan-back.ts'
import carePlanDecided from './approval/care-plan.ts'
import chronologyBack from './approval/chronology-back.ts'
import chronologyDecided from './approval/chronology.ts'
import earlyHelpBack from './approval/early-help-back.ts'
import earlyHelpDecided from './approval/early-help.ts'
import educationPlanBack from './approval/education-plan-back.ts'
import educationPlanDecided from './approval/education-plan.ts'
import becameOf from './contact/became.ts'
import triage from './contact/triage.ts'
import finishWriting from './disclosure/finish-writing.ts'
import goesUp from './disclosure/goes-up.ts'
import managerDecides from './missing/manager-decides.ts'
import planAfterInterview from './missing/plan-after-interview.ts'
import returnInterview from './missing/return-interview.ts'
import shareInterview from './missing/share-interview.ts'
import tellPeople from './missing/tell-people.ts'
import tellPolice from './missing/tell-police.ts'
import tellReviewingOfficer from './missing/tell-reviewing-officer.ts'
import missingPlan from './placement/missing-plan.ts'
import acknowledge from './referral/acknowledge.ts'
import decide from './referral/decide.ts'
import tellReferrer from './referral/tell-referrer.ts'
import reviewBy from './risk/review-by.ts'
import nothingWritten from './silence/nothing-written.ts'
import action from './strategy/action.ts'
import discussion from './strategy/discussion.ts'
import reviewActions from './strategy/review-actions.ts'
import supervisionAction from './supervision/action.ts'
import supervisionEachMonth from './supervision/each-month.ts'
import firstInCare from './visit/first-in-care.ts'
import inCareAfterAYear from './visit/in-care-after-a-year.ts'
import inCare from './visit/in-care.ts'
import inNeed from './visit/in-need.ts'
import writtenUp from './visit/written-up.ts'

/** Every duty of the pack: one import and one line each. */
export const duties: readonly DutyDefinition[] = [
  triage,
  becameOf,
  decide,
  acknowledge,
  tellReferrer,
  namedAgain,
  namedWorker,
  inNeed,
  firstInCare,
  inCare,
  inCareAfterAYear,
  writtenUp,
  finishWriting,
  goesUp,
  discussion,
  action,
  reviewActions,
  tellPolice,
  tellPeople,
  managerDecides,
  tellReviewingOfficer,
  returnInterview,
  shareInterview,
  planAfterInterview,
  reviewBy,
  missingPlan,
  breakGlassReview,
  nothingWritten,
  supervisionEachMonth,
  supervisionAction,
  takeOn,
  visitAction,
  coreGroupAction,
  careReviewAction,
  stabilityMeetingAction,
  earlyHelpDecided,
  earlyHelpBack,
  assessmentDecided,
  assessmentBack,
  carePlanDecided,
  carePlanBack,
  educationPlanDecided,
  educationPlanBack,
  chronologyDecided,
  chronologyBack,
]
