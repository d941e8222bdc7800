import exploitationActionDuty from '../duties/exploitation/action.ts'
import exploitationAssessDuty from '../duties/exploitation/assess.ts'
import exploitationMeetAgainDuty from '../duties/exploitation/meet-again.ts'
import exploitationMeetingDuty from '../duties/exploitation/meeting.ts'
import exploitationNationalReferralDuty from '../duties/exploitation/national-referral.ts'
import exploitationNoticeEndsDuty from '../duties/exploitation/notice-ends.ts'
import exploitationPlanReviewDuty from '../duties/exploitation/plan-review.ts'
import exploitationReassessDuty from '../duties/exploitation/reassess.ts'
import exploitationSafetyPlanDuty from '../duties/exploitation/safety-plan.ts'
import exploitationScreenDuty from '../duties/exploitation/screen.ts'
import exploitationStrategyDiscussionDuty from '../duties/exploitation/strategy-discussion.ts'
import homelessDecideDuty from '../duties/homeless/decide.ts'
import homelessDirectorDecidesDuty from '../duties/homeless/director-decides.ts'
import homelessExplainCareDuty from '../duties/homeless/explain-care.ts'
import homelessOutOfBedAndBreakfastDuty from '../duties/homeless/out-of-bed-and-breakfast.ts'
import homelessSafeTonightDuty from '../duties/homeless/safe-tonight.ts'
import homelessSeeTogetherDuty from '../duties/homeless/see-together.ts'
import missingEarlierReviewDuty from '../duties/missing/earlier-review.ts'
import missingFromSchoolDuty from '../duties/missing/from-school.ts'
import missingMeetAfterThreeDuty from '../duties/missing/meet-after-three.ts'
import missingMeetAgainWhileMissingDuty from '../duties/missing/meet-again-while-missing.ts'
import missingMeetWhileMissingDuty from '../duties/missing/meet-while-missing.ts'
import missingPoliceCheckDuty from '../duties/missing/police-check.ts'
import missingPoliceDiffersDuty from '../duties/missing/police-differs.ts'
import missingReviewComesSoonerDuty from '../duties/missing/review-comes-sooner.ts'
import missingSchoolDiffersDuty from '../duties/missing/school-differs.ts'
import missingWorryAboutHomeDuty from '../duties/missing/worry-about-home.ts'
import privateFosteringDecideDuty from '../duties/private-fostering/decide.ts'
import privateFosteringFirstVisitDuty from '../duties/private-fostering/first-visit.ts'
import privateFosteringStillThereDuty from '../duties/private-fostering/still-there.ts'
import privateFosteringVisitAskedDuty from '../duties/private-fostering/visit-asked.ts'
import privateFosteringVisitFirstYearDuty from '../duties/private-fostering/visit-first-year.ts'
import privateFosteringVisitLaterYearsDuty from '../duties/private-fostering/visit-later-years.ts'
import { earlierReview } from '../records/earlier-review.ts'
import { exploitationAssessment } from '../records/exploitation-assessment.ts'
import { exploitationMeeting } from '../records/exploitation-meeting.ts'
import { exploitationScreening } from '../records/exploitation-screening.ts'
import { homeWorry } from '../records/home-worry.ts'
import { homelessYoungPerson } from '../records/homeless-young-person.ts'
import { listReceived } from '../records/list-received.ts'
import { missingFromSchool } from '../records/missing-from-school.ts'
import { nationalReferral } from '../records/national-referral.ts'
import { personOrPlaceOfConcern } from '../records/person-or-place-of-concern.ts'
import { policeMissingReport } from '../records/police-missing-report.ts'
import { policeReturnCheck } from '../records/police-return-check.ts'
import { privateFostering } from '../records/private-fostering.ts'
import { recordsDiffer } from '../records/records-differ.ts'
import { safetyPlan } from '../records/safety-plan.ts'
import { schoolAbsence } from '../records/school-absence.ts'
import { disruptionRegister } from '../registers/disruption.ts'
import { ofConcernRegister } from '../registers/of-concern.ts'
import { recordsDifferRegister } from '../registers/records-differ.ts'
import exploitationComesUpAgainSignal from '../signals/exploitation/comes-up-again.ts'
import exploitationRisingSignal from '../signals/exploitation/rising.ts'
import missingLateAtNightSignal from '../signals/missing/late-at-night.ts'
import missingOverAYearSignal from '../signals/missing/over-a-year.ts'
import missingWithSomebodyOlderSignal from '../signals/missing/with-somebody-older.ts'
import { disruption } from '../statuses/disruption.ts'
import { exploitationRisk } from '../statuses/exploitation-risk.ts'
import { homelessYoungPerson as homelessNow } from '../statuses/homeless-young-person.ts'
import { ofConcern } from '../statuses/of-concern.ts'
import { privatelyFostered } from '../statuses/privately-fostered.ts'
import { recordsDiffer as recordsDifferStatus } from '../statuses/records-differ.ts'
import type { Area } from './area.ts'

/** Signs are noticed by whoever is with the child; anybody may say that the police came. */
const noticing = ['exploitation-screening.noticed', 'person-or-place-of-concern.named', 'person-or-place-of-concern.seen', 'police-return-check.*', 'missing-from-school.*'] as const
/** What a homeless young person’s worker writes: everything but the director’s own decision. */
const withTheHomeless = [
  'homeless-young-person.presented', 'homeless-young-person.slept', 'homeless-young-person.seen-together', 'homeless-young-person.explained',
] as const
/** What a child’s social worker writes. */
const working = [
  ...noticing, 'exploitation-screening.screened', 'exploitation-assessment.*', 'safety-plan.*', 'exploitation-meeting.*', 'person-or-place-of-concern.*',
  'national-referral.*', 'private-fostering.notified', 'private-fostering.visit-asked', 'private-fostering.assessed', 'private-fostering.ended', 'police-missing-report.*', 'school-absence.*', 'records-differ.*', ...withTheHomeless,
] as const
/** What only a manager decides. */
const deciding = ['private-fostering.decided', 'homeless-young-person.decided', 'homeless-young-person.closed', 'home-worry.*'] as const

export const atRisk: Area = {
  recordTypes: [
    exploitationScreening,
    exploitationAssessment,
    safetyPlan,
    exploitationMeeting,
    personOrPlaceOfConcern,
    nationalReferral,
    policeReturnCheck,
    privateFostering,
    homelessYoungPerson,
    earlierReview,
    homeWorry,
    missingFromSchool,
    policeMissingReport,
    schoolAbsence,
    recordsDiffer,
    listReceived,
  ],
  statuses: [
    exploitationRisk,
    homelessNow,
    privatelyFostered,
    ofConcern,
    disruption,
    recordsDifferStatus,
  ],
  duties: [
    exploitationScreenDuty,
    exploitationStrategyDiscussionDuty,
    exploitationAssessDuty,
    exploitationSafetyPlanDuty,
    exploitationPlanReviewDuty,
    exploitationMeetingDuty,
    exploitationMeetAgainDuty,
    exploitationActionDuty,
    exploitationReassessDuty,
    exploitationNationalReferralDuty,
    exploitationNoticeEndsDuty,
    privateFosteringStillThereDuty,
    privateFosteringFirstVisitDuty,
    privateFosteringVisitFirstYearDuty,
    privateFosteringVisitLaterYearsDuty,
    privateFosteringVisitAskedDuty,
    privateFosteringDecideDuty,
    homelessSafeTonightDuty,
    homelessSeeTogetherDuty,
    homelessExplainCareDuty,
    homelessDirectorDecidesDuty,
    homelessOutOfBedAndBreakfastDuty,
    homelessDecideDuty,
    missingPoliceCheckDuty,
    missingMeetWhileMissingDuty,
    missingMeetAgainWhileMissingDuty,
    missingMeetAfterThreeDuty,
    missingEarlierReviewDuty,
    missingReviewComesSoonerDuty,
    missingWorryAboutHomeDuty,
    missingFromSchoolDuty,
    missingPoliceDiffersDuty,
    missingSchoolDiffersDuty,
  ],
  signals: [
    exploitationComesUpAgainSignal,
    exploitationRisingSignal,
    missingLateAtNightSignal,
    missingOverAYearSignal,
    missingWithSomebodyOlderSignal,
  ],
  registers: [
    ofConcernRegister,
    disruptionRegister,
    recordsDifferRegister,
  ],
  writes: {
    'social-worker': working,
    'team-manager': [...working, ...deciding],
    'head-of-service': [...working, ...deciding],
    // Nobody else may say yes to bed and breakfast.
    director: ['homeless-young-person.director-decided', 'home-worry.*'],
    'front-door-worker': [...noticing, 'exploitation-screening.screened', 'private-fostering.notified', 'private-fostering.visit-asked', ...withTheHomeless],
    'out-of-hours-worker': [...noticing, 'exploitation-screening.screened', 'safety-plan.agreed', 'private-fostering.notified', ...withTheHomeless],
    'family-support-worker': [...noticing, 'safety-plan.given', 'private-fostering.notified', 'private-fostering.visit-asked', 'homeless-young-person.presented', 'homeless-young-person.slept'],
    'personal-adviser': [...noticing, 'safety-plan.given', 'homeless-young-person.presented', 'homeless-young-person.slept'],
    'return-interviewer': ['exploitation-screening.noticed', 'person-or-place-of-concern.named', 'person-or-place-of-concern.seen'],
    'reviewing-officer': ['exploitation-screening.noticed', 'earlier-review.*'],
    'conference-chair': ['exploitation-screening.noticed'],
    'night-worker': noticing,
    'home-worker': noticing,
    'home-manager': [...noticing, 'exploitation-screening.screened', 'safety-plan.given'],
    'responsible-individual': noticing,
  },
}
