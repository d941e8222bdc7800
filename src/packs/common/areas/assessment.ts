import beforeBirth from '../duties/assessment/before-birth.ts'
import checkpoint from '../duties/assessment/checkpoint.ts'
import childSeen from '../duties/assessment/child-seen.ts'
import complete from '../duties/assessment/complete.ts'
import parentCarer from '../duties/assessment/parent-carer.ts'
import share from '../duties/assessment/share.ts'
import whyLonger from '../duties/assessment/why-longer.ts'
import youngCarer from '../duties/assessment/young-carer.ts'
import adultPlan from '../duties/disability/adult-plan.ts'
import adultPlanAgain from '../duties/disability/adult-plan-again.ts'
import adultServices from '../duties/disability/adult-services.ts'
import communication from '../duties/disability/communication.ts'
import ehcAdvice from '../duties/disability/ehc-advice.ts'
import ehcIssue from '../duties/disability/ehc-issue.ts'
import ehcReview from '../duties/disability/ehc-review.ts'
import shortBreakFirstReview from '../duties/disability/short-break-first-review.ts'
import shortBreakLimit from '../duties/disability/short-break-limit.ts'
import shortBreakReview from '../duties/disability/short-break-review.ts'
import withoutHelp from '../duties/disability/unmet-need.ts'
import waiting from '../duties/disability/waiting.ts'
import action from '../duties/in-need/action.ts'
import firstPlan from '../duties/in-need/first-plan.ts'
import goal from '../duties/in-need/goal.ts'
import longPlan from '../duties/in-need/long-plan.ts'
import review from '../duties/in-need/review.ts'
import { assessment as assessmentRecord } from '../records/assessment.ts'
import { childInNeedPlan as planRecord } from '../records/child-in-need-plan.ts'
import { childInNeedReview } from '../records/child-in-need-review.ts'
import { disability } from '../records/disability.ts'
import { ehcPlan } from '../records/ehc-plan.ts'
import { shortBreak } from '../records/short-break.ts'
import { transitionPlan } from '../records/transition-plan.ts'
import { unmetNeed } from '../records/unmet-need.ts'
import assessedAgain from '../signals/assessment/again.ts'
import longer from '../signals/assessment/longer.ts'
import planAgain from '../signals/in-need/again.ts'
import drift from '../signals/in-need/drift.ts'
import notSeen from '../signals/visit/not-seen.ts'
import { beingAssessed } from '../statuses/assessment.ts'
import { childInNeedPlan } from '../statuses/child-in-need-plan.ts'
import { disabled } from '../statuses/disabled.ts'
import type { Area } from './area.ts'

/** What a child's social worker writes. Agreeing, looking halfway and stopping are a manager's. */
const withTheChild = [
  'assessment.asked', 'assessment.begun', 'assessment.child-seen', 'assessment.longer', 'assessment.written', 'assessment.shared',
  'child-in-need-plan.agreed', 'child-in-need-plan.changed', 'child-in-need-plan.goal-done', 'child-in-need-plan.shared', 'child-in-need-plan.ended',
  'child-in-need-review.*', 'disability.*', 'short-break.*', 'unmet-need.*', 'transition-plan.*', 'ehc-plan.*',
] as const
/** What a manager writes besides, or all of it. */
const managing = ['assessment.*', 'child-in-need-plan.*', ...withTheChild.slice(-6)] as const
/** What whoever helps the family week by week writes. */
const helping = [
  'assessment.child-seen', 'child-in-need-plan.goal-done', 'child-in-need-review.action-done', 'short-break.stay', 'unmet-need.*', 'disability.known',
] as const

export const assessment: Area = {
  recordTypes: [
    assessmentRecord,
    planRecord,
    childInNeedReview,
    disability,
    shortBreak,
    unmetNeed,
    transitionPlan,
    ehcPlan,
  ],
  statuses: [
    childInNeedPlan,
    beingAssessed,
    disabled,
  ],
  duties: [
    complete,
    whyLonger,
    childSeen,
    checkpoint,
    share,
    youngCarer,
    parentCarer,
    beforeBirth,
    firstPlan,
    review,
    longPlan,
    goal,
    action,
    communication,
    waiting,
    withoutHelp,
    shortBreakFirstReview,
    shortBreakReview,
    shortBreakLimit,
    adultPlan,
    adultPlanAgain,
    adultServices,
    ehcAdvice,
    ehcIssue,
    ehcReview,
  ],
  signals: [
    notSeen,
    longer,
    drift,
    assessedAgain,
    planAgain,
  ],
  registers: [
  ],
  writes: {
    'social-worker': withTheChild,
    'team-manager': managing,
    'head-of-service': managing,
    'family-support-worker': helping,
    'personal-adviser': ['unmet-need.*', 'transition-plan.joined', 'transition-plan.answered', 'disability.known'],
    'front-door-worker': ['assessment.asked', 'assessment.begun', 'disability.known'],
    'reviewing-officer': ['short-break.reviewed'],
    'home-worker': ['short-break.stay'],
    'night-worker': ['short-break.stay'],
    'home-manager': ['short-break.stay'],
  },
}
