import dentist from '../duties/health/dentist.ts'
import feelingsAnswer from '../duties/health/feelings-answer.ts'
import feelingsByDay from '../duties/health/feelings-by-day.ts'
import initialAssessment from '../duties/health/initial-assessment.ts'
import passport from '../duties/health/passport.ts'
import plan from '../duties/health/plan.ts'
import reviewFromFive from '../duties/health/review-from-five.ts'
import reviewUnderFive from '../duties/health/review-under-five.ts'
import yearlyScore from '../duties/health/strengths-and-difficulties.ts'
import fullTime from '../duties/school/full-time.ts'
import partTimeEnds from '../duties/school/part-time-ends.ts'
import planByAge from '../duties/school/plan-by-age.ts'
import planEachTerm from '../duties/school/plan-each-term.ts'
import planStarted from '../duties/school/plan-started.ts'
import sixthDay from '../duties/school/sixth-day.ts'
import suspendedNextDay from '../duties/school/suspended-next-day.ts'
import taughtAtHomeLook from '../duties/school/taught-at-home-look.ts'
import goesUp from '../duties/substances/goes-up.ts'
import offerHelp from '../duties/substances/offer-help.ts'
import weighExploitation from '../duties/substances/weigh-exploitation.ts'
import { taughtAtHomeRegister } from '../registers/taught-at-home.ts'
import { therapeuticHelpRegister } from '../registers/therapeutic-help.ts'
import { dentalCheck } from '../records/dental-check.ts'
import { educationGap } from '../records/education-gap.ts'
import { healthAssessment } from '../records/health-assessment.ts'
import { healthPassport } from '../records/health-passport.ts'
import { healthPlan } from '../records/health-plan.ts'
import { homeEducation } from '../records/home-education.ts'
import { personalEducationPlan } from '../records/personal-education-plan.ts'
import { strengthsAndDifficulties } from '../records/strengths-and-difficulties.ts'
import { substanceIncident } from '../records/substance-incident.ts'
import { therapeuticHelp } from '../records/therapeutic-help.ts'
import gapsAgain from '../signals/school/gaps-again.ts'
import taughtAtHomeWorry from '../signals/school/taught-at-home-worry.ts'
import substancesRepeat from '../signals/substances/repeat.ts'
import { notInSchool } from '../statuses/not-in-school.ts'
import { taughtAtHome } from '../statuses/taught-at-home.ts'
import { therapeuticHelp as helpWithFeelings } from '../statuses/therapeutic-help.ts'
import type { Area } from './area.ts'

/** What a social worker writes of a child's health and school. Whether an education plan is good enough is not theirs to say. */
const withTheChild = [
  'health-assessment.*', 'health-plan.*', 'health-passport.*', 'strengths-and-difficulties.*', 'dental-check.*', 'substance-incident.*', 'education-gap.*', 'therapeutic-help.*',
  'home-education.*', 'personal-education-plan.started', 'personal-education-plan.meeting', 'personal-education-plan.action-done', 'personal-education-plan.record-sent',
  'personal-education-plan.ended',
]
/** What a home sees day by day. */
const inTheHome = ['substance-incident.*', 'dental-check.*', 'education-gap.begun', 'education-gap.provided', 'health-assessment.said-no']

export const healthAndSchool: Area = {
  recordTypes: [
    substanceIncident,
    educationGap,
    personalEducationPlan,
    healthAssessment,
    healthPlan,
    dentalCheck,
    strengthsAndDifficulties,
    healthPassport,
    therapeuticHelp,
    homeEducation,
  ],
  statuses: [
    notInSchool,
    taughtAtHome,
    helpWithFeelings,
  ],
  duties: [
    goesUp,
    offerHelp,
    weighExploitation,
    initialAssessment,
    plan,
    reviewUnderFive,
    reviewFromFive,
    dentist,
    yearlyScore,
    passport,
    feelingsAnswer,
    feelingsByDay,
    planStarted,
    planByAge,
    planEachTerm,
    fullTime,
    suspendedNextDay,
    sixthDay,
    partTimeEnds,
    taughtAtHomeLook,
  ],
  signals: [
    substancesRepeat,
    gapsAgain,
    taughtAtHomeWorry,
  ],
  registers: [
    taughtAtHomeRegister,
    therapeuticHelpRegister,
  ],
  writes: {
    'social-worker': withTheChild,
    'team-manager': [...withTheChild, 'personal-education-plan.approved'],
    'head-of-service': ['personal-education-plan.approved'],
    'family-support-worker': ['substance-incident.*', 'dental-check.*', 'education-gap.begun', 'education-gap.provided', 'education-gap.looked-again'],
    'personal-adviser': ['substance-incident.*', 'health-passport.*', 'health-plan.shared', 'education-gap.*'],
    'front-door-worker': ['substance-incident.*', 'education-gap.begun'],
    'out-of-hours-worker': ['substance-incident.*'],
    'reviewing-officer': ['substance-incident.*'],
    'return-interviewer': ['substance-incident.seen', 'substance-incident.passed-on'],
    'night-worker': inTheHome,
    'home-worker': inTheHome,
    'home-manager': [...inTheHome, 'strengths-and-difficulties.*', 'education-gap.looked-again', 'health-plan.action-done'],
    'responsible-individual': ['substance-incident.*'],
    'foster-carer': ['substance-incident.seen', 'substance-incident.passed-on', 'dental-check.*'],
  },
}
