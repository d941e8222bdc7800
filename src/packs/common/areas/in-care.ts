import offerAdvocate from '../duties/advocacy/offer.ts'
import toldBackAdvocate from '../duties/advocacy/told-back.ts'
import afterReturnPlan from '../duties/care-plan/after-return.ts'
import endingAgreedPlan from '../duties/care-plan/ending-agreed.ts'
import entryDecidedPlan from '../duties/care-plan/entry-decided.ts'
import helpEndsPlan from '../duties/care-plan/help-ends.ts'
import homeAgainPlan from '../duties/care-plan/home-again.ts'
import placementPlanPlan from '../duties/care-plan/placement-plan.ts'
import whoDecidesPlan from '../duties/care-plan/who-decides.ts'
import whoHoldsPlan from '../duties/care-plan/who-holds.ts'
import writePlan from '../duties/care-plan/write.ts'
import decisionsSentReview from '../duties/care-review/decisions-sent.ts'
import disputeReview from '../duties/care-review/dispute.ts'
import familyTimeReview from '../duties/care-review/family-time.ts'
import firstReview from '../duties/care-review/first.ts'
import laterReview from '../duties/care-review/later.ts'
import midpointReview from '../duties/care-review/midpoint.ts'
import officerNamedReview from '../duties/care-review/officer-named.ts'
import recordSentReview from '../duties/care-review/record-sent.ts'
import secondReview from '../duties/care-review/second.ts'
import soonerReview from '../duties/care-review/sooner.ts'
import spokeFirstReview from '../duties/care-review/spoke-first.ts'
import visitorReview from '../duties/care-review/visitor.ts'
import agreedFamilyTime from '../duties/family-time/agreed.ts'
import toldFamilyTime from '../duties/family-time/told.ts'
import adoptionDecidedLasting from '../duties/permanence/adoption-decided.ts'
import adoptionMatchDecidedLasting from '../duties/permanence/adoption-match-decided.ts'
import adoptionMatchLasting from '../duties/permanence/adoption-match.ts'
import adoptionWaitingFirstLasting from '../duties/permanence/adoption-waiting-first.ts'
import adoptionWaitingAgainLasting from '../duties/permanence/adoption-waiting-again.ts'
import adoptionVisitLasting from '../duties/permanence/adoption-visit.ts'
import adoptionReviewFirstLasting from '../duties/permanence/adoption-review-first.ts'
import adoptionReviewAgainLasting from '../duties/permanence/adoption-review-again.ts'
import adoptionSupportLasting from '../duties/permanence/adoption-support.ts'
import bySecondReviewLasting from '../duties/permanence/by-second-review.ts'
import lifeStoryLasting from '../duties/permanence/life-story.ts'
import lifeStoryGoesOnLasting from '../duties/permanence/life-story-goes-on.ts'
import laterLifeLetterLasting from '../duties/permanence/later-life-letter.ts'
import matchLasting from '../duties/permanence/match.ts'
import trackLasting from '../duties/permanence/track.ts'
import areaCheckedHome from '../duties/placement/area-checked.ts'
import directorDecidesHome from '../duties/placement/director-decides.ts'
import distanceDecisionHome from '../duties/placement/distance-decision.ts'
import endReviewedHome from '../duties/placement/end-reviewed.ts'
import endingNoticeHome from '../duties/placement/ending-notice.ts'
import leaveUnsuitableHome from '../duties/placement/leave-unsuitable.ts'
import offIslandHome from '../duties/placement/off-island.ts'
import semiIndependentHome from '../duties/placement/semi-independent.ts'
import registeredHome from '../duties/placement/registered.ts'
import under16Home from '../duties/placement/under-16.ts'
import outOfAreaDecisionHome from '../duties/placement/out-of-area-decision.ts'
import stabilityMeetingHome from '../duties/placement/stability-meeting.ts'
import tellAreaAuthorityHome from '../duties/placement/tell-area-authority.ts'
import tellPeopleHome from '../duties/placement/tell-people.ts'
import unregisteredHome from '../duties/placement/unregistered.ts'
import { askedForChangeRegister } from '../registers/asked-for-change.ts'
import { carePlansRegister } from '../registers/care-plans.ts'
import { homeAgainRegister } from '../registers/home-again.ts'
import { homesAndWorkersRegister } from '../registers/homes-and-workers.ts'
import { noLifeStoryRegister } from '../registers/no-life-story.ts'
import { permanenceRegister } from '../registers/permanence.ts'
import { adoption } from '../records/adoption.ts'
import { advocacy } from '../records/advocacy.ts'
import { careDecision } from '../records/care-decision.ts'
import { careEnding } from '../records/care-ending.ts'
import { carePlan } from '../records/care-plan.ts'
import { careReview } from '../records/care-review.ts'
import { familyTime } from '../records/family-time.ts'
import { homeOffer } from '../records/home-offer.ts'
import { lifeStory } from '../records/life-story.ts'
import { participation } from '../records/participation.ts'
import { permanencePlan } from '../records/permanence-plan.ts'
import { placementApproval } from '../records/placement-approval.ts'
import { placementNotice } from '../records/placement-notice.ts'
import { placementPlan } from '../records/placement-plan.ts'
import { placementRequest } from '../records/placement-request.ts'
import { readinessAssessment } from '../records/readiness-assessment.ts'
import { reviewingOfficerContact } from '../records/reviewing-officer-contact.ts'
import { reviewingOfficerDispute } from '../records/reviewing-officer-dispute.ts'
import { stabilityMeeting } from '../records/stability-meeting.ts'
import { byAgreementRegister } from '../registers/by-agreement.ts'
import { familyTimeMissedRegister } from '../registers/family-time-missed.ts'
import { semiIndependentRegister } from '../registers/semi-independent.ts'
import { wantedAndNotThereRegister } from '../registers/wanted-and-not-there.ts'
import cameBackToCare from '../signals/in-care/came-back.ts'
import manyMoves from '../signals/in-care/many-moves.ts'
import manyWorkers from '../signals/in-care/many-workers.ts'
import permanenceDrift from '../signals/in-care/permanence-drift.ts'
import unplannedEntry from '../signals/in-care/unplanned-entry.ts'
import { byAgreement } from '../statuses/by-agreement.ts'
import { familyTimeMissed } from '../statuses/family-time-missed.ts'
import { askedForChange } from '../statuses/asked-for-change.ts'
import { carePlan as hasCarePlan } from '../statuses/care-plan.ts'
import { homeAgain } from '../statuses/home-again.ts'
import { homesAndWorkers } from '../statuses/homes-and-workers.ts'
import { lastingHome } from '../statuses/lasting-home.ts'
import { noLifeStory } from '../statuses/no-life-story.ts'
import { outOfArea } from '../statuses/out-of-area.ts'
import { semiIndependent } from '../statuses/semi-independent.ts'
import { unsuitableHome } from '../statuses/unsuitable-home.ts'
import { wantedAndNotThere } from '../statuses/wanted-and-not-there.ts'
import type { Area } from './area.ts'

/** The way to adoption, but for the decision, which is an officer’s. */
const adopting = ['recommended', 'may-place', 'adopters', 'placed', 'reviewed', 'order-made', 'letter-given', 'support-plan', 'support-reviewed', 'ended'].map((step) => `adoption.${step}`)

/** Every-day work with a child in care. */
const withTheChild = [
  'care-decision.*', 'care-plan.*', 'placement-plan.*', 'placement-request.*', 'placement-approval.asked', 'placement-approval.consulted',
  'placement-approval.ended', 'placement-notice.*', 'care-review.asked-for', 'care-review.held', 'care-review.action-done', 'reviewing-officer-dispute.answered',
  'home-offer.*', 'family-time.*', 'readiness-assessment.*', 'care-ending.proposed', 'care-ending.looked-at', 'care-ending.closed', 'permanence-plan.*', 'stability-meeting.*', 'life-story.*', 'advocacy.*', 'participation.*',
  ...adopting,
]

export const inCare: Area = {
  recordTypes: [
    careReview,
    carePlan,
    placementPlan,
    placementRequest,
    homeOffer,
    readinessAssessment,
    placementApproval,
    familyTime,
    placementNotice,
    careDecision,
    careEnding,
    permanencePlan,
    adoption,
    stabilityMeeting,
    reviewingOfficerContact,
    reviewingOfficerDispute,
    advocacy,
    lifeStory,
    participation,
  ],
  statuses: [
    askedForChange,
    hasCarePlan,
    homeAgain,
    homesAndWorkers,
    lastingHome,
    noLifeStory,
    unsuitableHome,
    outOfArea,
    byAgreement,
    semiIndependent,
    wantedAndNotThere,
    familyTimeMissed,
  ],
  duties: [
    firstReview,
    secondReview,
    laterReview,
    soonerReview,
    officerNamedReview,
    spokeFirstReview,
    decisionsSentReview,
    recordSentReview,
    midpointReview,
    visitorReview,
    familyTimeReview,
    disputeReview,
    entryDecidedPlan,
    writePlan,
    placementPlanPlan,
    whoDecidesPlan,
    whoHoldsPlan,
    agreedFamilyTime,
    toldFamilyTime,
    endingAgreedPlan,
    afterReturnPlan,
    homeAgainPlan,
    helpEndsPlan,
    directorDecidesHome,
    under16Home,
    semiIndependentHome,
    registeredHome,
    leaveUnsuitableHome,
    unregisteredHome,
    outOfAreaDecisionHome,
    distanceDecisionHome,
    offIslandHome,
    areaCheckedHome,
    tellAreaAuthorityHome,
    tellPeopleHome,
    stabilityMeetingHome,
    endReviewedHome,
    endingNoticeHome,
    bySecondReviewLasting,
    trackLasting,
    matchLasting,
    adoptionDecidedLasting,
    adoptionMatchDecidedLasting,
    adoptionMatchLasting,
    adoptionWaitingFirstLasting,
    adoptionWaitingAgainLasting,
    adoptionVisitLasting,
    adoptionReviewFirstLasting,
    adoptionReviewAgainLasting,
    adoptionSupportLasting,
    laterLifeLetterLasting,
    lifeStoryLasting,
    lifeStoryGoesOnLasting,
    offerAdvocate,
    toldBackAdvocate,
  ],
  signals: [
    unplannedEntry,
    manyMoves,
    manyWorkers,
    permanenceDrift,
    cameBackToCare,
  ],
  registers: [
    askedForChangeRegister,
    carePlansRegister,
    homeAgainRegister,
    homesAndWorkersRegister,
    noLifeStoryRegister,
    permanenceRegister,
    byAgreementRegister,
    wantedAndNotThereRegister,
    semiIndependentRegister,
    familyTimeMissedRegister,
  ],
  writes: {
    'social-worker': withTheChild,
    'team-manager': withTheChild,
    'head-of-service': [...withTheChild, 'placement-approval.decided', 'care-ending.decided', 'adoption.approved'],
    // Only the director writes the director's decision: nobody agrees to bed and breakfast in their name.
    director: ['placement-approval.decided-by-director', 'care-ending.decided-by-director', 'reviewing-officer-dispute.answered', 'adoption.approved'],
    'reviewing-officer': ['care-review.*', 'reviewing-officer-contact.*', 'reviewing-officer-dispute.*', 'advocacy.*', 'participation.*', 'placement-approval.consulted', 'adoption.reviewed', 'adoption.recommended', 'life-story.chapter'],
    'out-of-hours-worker': [
      'care-decision.*', 'placement-request.*', 'placement-approval.asked', 'placement-approval.consulted', 'placement-notice.*', 'placement-plan.*', 'advocacy.*', 'home-offer.*',
    ],
    'personal-adviser': ['readiness-assessment.*', 'advocacy.*', 'life-story.*', 'participation.*'],
    'family-support-worker': ['family-time.*', 'care-ending.looked-at', 'life-story.*', 'advocacy.*', 'participation.*'],
    'home-manager': ['home-offer.*', 'family-time.happened', 'family-time.not-happened', 'readiness-assessment.*', 'stability-meeting.called', 'stability-meeting.action-done', 'placement-plan.agreed', 'life-story.*', 'advocacy.*', 'participation.*'],
    'home-worker': ['family-time.happened', 'family-time.not-happened', 'life-story.chapter', 'advocacy.*', 'participation.*'],
    // Whoever knows the child may put something by for their story.
    'foster-carer': ['life-story.chapter'],
    'night-worker': ['life-story.chapter'],
    'return-interviewer': ['life-story.chapter'],
    'quality-assurance': ['participation.*'],
  },
}
