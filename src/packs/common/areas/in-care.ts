import offerAdvocate from '../duties/advocacy/offer.ts'
import toldBackAdvocate from '../duties/advocacy/told-back.ts'
import afterReturnPlan from '../duties/care-plan/after-return.ts'
import endingAgreedPlan from '../duties/care-plan/ending-agreed.ts'
import entryDecidedPlan from '../duties/care-plan/entry-decided.ts'
import placementPlanPlan from '../duties/care-plan/placement-plan.ts'
import whoDecidesPlan from '../duties/care-plan/who-decides.ts'
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
import bySecondReviewLasting from '../duties/permanence/by-second-review.ts'
import lifeStoryLasting from '../duties/permanence/life-story.ts'
import lifeStoryGoesOnLasting from '../duties/permanence/life-story-goes-on.ts'
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
import { advocacy } from '../records/advocacy.ts'
import { careDecision } from '../records/care-decision.ts'
import { careEnding } from '../records/care-ending.ts'
import { carePlan } from '../records/care-plan.ts'
import { careReview } from '../records/care-review.ts'
import { lifeStory } from '../records/life-story.ts'
import { participation } from '../records/participation.ts'
import { permanencePlan } from '../records/permanence-plan.ts'
import { placementApproval } from '../records/placement-approval.ts'
import { placementNotice } from '../records/placement-notice.ts'
import { placementPlan } from '../records/placement-plan.ts'
import { placementRequest } from '../records/placement-request.ts'
import { reviewingOfficerContact } from '../records/reviewing-officer-contact.ts'
import { reviewingOfficerDispute } from '../records/reviewing-officer-dispute.ts'
import { stabilityMeeting } from '../records/stability-meeting.ts'
import manyMoves from '../signals/in-care/many-moves.ts'
import manyWorkers from '../signals/in-care/many-workers.ts'
import permanenceDrift from '../signals/in-care/permanence-drift.ts'
import unplannedEntry from '../signals/in-care/unplanned-entry.ts'
import { outOfArea } from '../statuses/out-of-area.ts'
import { unsuitableHome } from '../statuses/unsuitable-home.ts'
import type { Area } from './area.ts'

/** Every-day work with a child in care. */
const withTheChild = [
  'care-decision.*', 'care-plan.*', 'placement-plan.*', 'placement-request.*', 'placement-approval.asked', 'placement-approval.consulted',
  'placement-approval.ended', 'placement-notice.*', 'care-review.asked-for', 'care-review.held', 'care-review.action-done', 'reviewing-officer-dispute.answered',
  'care-ending.proposed', 'care-ending.closed', 'permanence-plan.*', 'stability-meeting.*', 'life-story.*', 'advocacy.*', 'participation.*',
]

export const inCare: Area = {
  recordTypes: [
    careReview,
    carePlan,
    placementPlan,
    placementRequest,
    placementApproval,
    placementNotice,
    careDecision,
    careEnding,
    permanencePlan,
    stabilityMeeting,
    reviewingOfficerContact,
    reviewingOfficerDispute,
    advocacy,
    lifeStory,
    participation,
  ],
  statuses: [
    unsuitableHome,
    outOfArea,
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
    endingAgreedPlan,
    afterReturnPlan,
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
  ],
  registers: [
  ],
  writes: {
    'social-worker': withTheChild,
    'team-manager': withTheChild,
    'head-of-service': [...withTheChild, 'placement-approval.decided', 'care-ending.decided'],
    // Only the director writes the director's decision: nobody agrees to bed and breakfast in their name.
    director: ['placement-approval.decided-by-director', 'care-ending.decided-by-director', 'reviewing-officer-dispute.answered'],
    'reviewing-officer': ['care-review.*', 'reviewing-officer-contact.*', 'reviewing-officer-dispute.*', 'advocacy.*', 'participation.*', 'placement-approval.consulted'],
    'out-of-hours-worker': [
      'care-decision.*', 'placement-request.*', 'placement-approval.asked', 'placement-approval.consulted', 'placement-notice.*', 'placement-plan.*', 'advocacy.*',
    ],
    'personal-adviser': ['advocacy.*', 'life-story.*', 'participation.*'],
    'family-support-worker': ['life-story.*', 'advocacy.*', 'participation.*'],
    'home-manager': ['stability-meeting.called', 'stability-meeting.action-done', 'placement-plan.agreed', 'life-story.*', 'advocacy.*', 'participation.*'],
    'home-worker': ['life-story.chapter', 'advocacy.*', 'participation.*'],
    'quality-assurance': ['participation.*'],
  },
}
