import type { Area } from './area.ts'
import courtTwentySixWeeks from '../duties/court/twenty-six-weeks.ts'
import courtMoreTimeEnds from '../duties/court/more-time-ends.ts'
import courtAction from '../duties/court/action.ts'
import courtIssue from '../duties/court/issue.ts'
import courtParentApprovedFirst from '../duties/court/parent-approved-first.ts'
import courtParentAssessed from '../duties/court/parent-assessed.ts'
import courtParentApproved from '../duties/court/parent-approved.ts'
import courtParentVisit from '../duties/court/parent-visit.ts'
import courtGuardianshipReport from '../duties/court/guardianship-report.ts'
import courtGuardianshipSupport from '../duties/court/guardianship-support.ts'
import beforeLegalMeeting from '../duties/pre-proceedings/legal-meeting.ts'
import beforeBegin from '../duties/pre-proceedings/begin.ts'
import beforeLetter from '../duties/pre-proceedings/letter.ts'
import beforeFirstMeeting from '../duties/pre-proceedings/first-meeting.ts'
import beforeMidpoint from '../duties/pre-proceedings/midpoint.ts'
import beforeEnds from '../duties/pre-proceedings/ends.ts'
import beforeMoreTimeEnds from '../duties/pre-proceedings/more-time-ends.ts'
import beforeTwoPlans from '../duties/pre-proceedings/two-plans.ts'
import beforeFamilyMeeting from '../duties/pre-proceedings/family-meeting.ts'
import beforeViability from '../duties/pre-proceedings/viability.ts'
import beforeViabilityTold from '../duties/pre-proceedings/viability-told.ts'
import beforeFamilyAction from '../duties/pre-proceedings/family-action.ts'
import beforeAction from '../duties/pre-proceedings/action.ts'
import lawAgreement from '../duties/legal-status/agreement.ts'
import lawAskAgain from '../duties/legal-status/ask-again.ts'
import lawTakenBack from '../duties/legal-status/taken-back.ts'
import lawAfterOrder from '../duties/legal-status/after-order.ts'
import lawOrderEnds from '../duties/legal-status/order-ends.ts'
import secureWithoutCourt from '../duties/secure/without-court.ts'
import secureFirstReview from '../duties/secure/first-review.ts'
import secureReview from '../duties/secure/review.ts'
import secureOrderEnds from '../duties/secure/order-ends.ts'
import secureUnderThirteen from '../duties/secure/under-thirteen.ts'
import { curatedChronology } from '../records/curated-chronology.ts'
import { familyGroupMeeting } from '../records/family-group-meeting.ts'
import { legalMeeting } from '../records/legal-meeting.ts'
import { legalStatus } from '../records/legal-status.ts'
import { placementWithParents } from '../records/placement-with-parents.ts'
import { preProceedings } from '../records/pre-proceedings.ts'
import { proceedings } from '../records/proceedings.ts'
import { secureAccommodation } from '../records/secure-accommodation.ts'
import { specialGuardianship } from '../records/special-guardianship.ts'
import { viability } from '../records/viability.ts'
import earlierChildren from '../signals/court/earlier-children.ts'
import moreTimeAgain from '../signals/court/more-time-again.ts'
import nobodySharing from '../signals/legal-status/nobody-sharing.ts'
import { legalStatus as underLaw } from '../statuses/legal-status.ts'
import { preProceedings as beforeCourt } from '../statuses/pre-proceedings.ts'
import { proceedings as inCourt } from '../statuses/proceedings.ts'
import { secure } from '../statuses/secure.ts'

/** What whoever works with a child writes about the law. Decisions about going to court and more time are a manager's. */
const working = [
  'legal-meeting.asked', 'legal-meeting.held', 'pre-proceedings.letter-sent', 'pre-proceedings.met', 'pre-proceedings.action-done', 'pre-proceedings.reviewed',
  'family-group-meeting.offered', 'family-group-meeting.answered', 'family-group-meeting.held', 'family-group-meeting.action-done',
  'family-group-meeting.ended', 'viability.*', 'proceedings.*', 'legal-status.*',
  'secure-accommodation.placed', 'secure-accommodation.order-made', 'secure-accommodation.reviewed', 'secure-accommodation.ended',
  'placement-with-parents.assessed', 'placement-with-parents.moved', 'placement-with-parents.reviewed', 'placement-with-parents.ended',
  'special-guardianship.*', 'curated-chronology.written',
] as const
const managing = [
  ...working, 'legal-meeting.decided', 'pre-proceedings.decided', 'pre-proceedings.ended', 'family-group-meeting.agreed',
  'family-group-meeting.not-offered', 'placement-with-parents.approved', 'curated-chronology.approved',
] as const

export const court: Area = {
  recordTypes: [
    legalMeeting,
    preProceedings,
    familyGroupMeeting,
    viability,
    proceedings,
    legalStatus,
    secureAccommodation,
    placementWithParents,
    specialGuardianship,
    curatedChronology,
  ],
  statuses: [beforeCourt, inCourt, secure, underLaw],
  duties: [
    courtTwentySixWeeks,
    courtMoreTimeEnds,
    courtAction,
    courtIssue,
    courtParentApprovedFirst,
    courtParentAssessed,
    courtParentApproved,
    courtParentVisit,
    courtGuardianshipReport,
    courtGuardianshipSupport,
    beforeLegalMeeting,
    beforeBegin,
    beforeLetter,
    beforeFirstMeeting,
    beforeMidpoint,
    beforeEnds,
    beforeMoreTimeEnds,
    beforeTwoPlans,
    beforeFamilyMeeting,
    beforeViability,
    beforeViabilityTold,
    beforeAction,
    beforeFamilyAction,
    lawAgreement,
    lawAskAgain,
    lawTakenBack,
    lawAfterOrder,
    lawOrderEnds,
    secureWithoutCourt,
    secureFirstReview,
    secureReview,
    secureOrderEnds,
    secureUnderThirteen,
  ],
  signals: [moreTimeAgain, earlierChildren, nobodySharing],
  registers: [
  ],
  writes: {
    'social-worker': working,
    'team-manager': managing,
    'head-of-service': [...managing, 'pre-proceedings.extended', 'secure-accommodation.answered'],
    'director': ['secure-accommodation.approved', 'secure-accommodation.answered'],
    'out-of-hours-worker': [
      'legal-status.*', 'secure-accommodation.placed', 'secure-accommodation.order-made', 'secure-accommodation.ended', 'placement-with-parents.moved',
    ],
    'reviewing-officer': ['legal-status.asked-again', 'secure-accommodation.reviewed'],
    'family-support-worker': [
      'family-group-meeting.offered', 'family-group-meeting.answered', 'family-group-meeting.held', 'family-group-meeting.action-done', 'pre-proceedings.action-done',
    ],
    'home-manager': ['secure-accommodation.placed', 'secure-accommodation.ended'],
  },
}
