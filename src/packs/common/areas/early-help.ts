import concernDangerNow from '../duties/concern/danger-now.ts'
import concernTakeUp from '../duties/concern/take-up.ts'
import concernTellBack from '../duties/concern/tell-back.ts'
import checksAnswer from '../duties/agency-checks/answer.ts'
import checksPutTogether from '../duties/agency-checks/put-together.ts'
import consentAllowed from '../duties/consent/allowed.ts'
import consentDecide from '../duties/consent/decide.ts'
import consentRefer from '../duties/consent/refer.ts'
import contactHandOver from '../duties/contact/hand-over.ts'
import contactSafeToday from '../duties/contact/safe-today.ts'
import disagreementChair from '../duties/disagreement/chair.ts'
import disagreementHeadsOfService from '../duties/disagreement/heads-of-service.ts'
import disagreementManagers from '../duties/disagreement/managers.ts'
import disagreementUnsafeNow from '../duties/disagreement/unsafe-now.ts'
import disagreementWorkerToWorker from '../duties/disagreement/worker-to-worker.ts'
import earlyHelpAction from '../duties/early-help/action.ts'
import assessmentShared from '../duties/early-help/assessment.ts'
import earlyHelpBringNews from '../duties/early-help/bring-news.ts'
import earlyHelpReview from '../duties/early-help/review.ts'
import earlyHelpStart from '../duties/early-help/start.ts'
import earlyHelpTakeOn from '../duties/early-help/take-on.ts'
import earlyHelpTellPartners from '../duties/early-help/tell-partners.ts'
import earlyHelpTooLong from '../duties/early-help/too-long.ts'
import inWriting from '../duties/referral/in-writing.ts'
import referralReadHistory from '../duties/referral/read-history.ts'
import sharingChallenge from '../duties/sharing/challenge.ts'
import stepAnswer from '../duties/step/answer.ts'
import stepHandOver from '../duties/step/hand-over.ts'
import stepLookAgain from '../duties/step/look-again.ts'
import summaryCurrent from '../duties/summary/current.ts'
import { agencyChecks } from '../records/agency-checks.ts'
import { caseSummary } from '../records/case-summary.ts'
import { concern } from '../records/concern.ts'
import { consent } from '../records/consent.ts'
import { dipSample } from '../records/dip-sample.ts'
import { earlyHelp as earlyHelpRecord } from '../records/early-help.ts'
import { earlyHelpAssessment } from '../records/early-help-assessment.ts'
import { guidance } from '../records/guidance.ts'
import { informationRequest } from '../records/information-request.ts'
import { outOfHoursHandover } from '../records/out-of-hours-handover.ts'
import { professionalDisagreement } from '../records/professional-disagreement.ts'
import { referralInWriting } from '../records/referral-in-writing.ts'
import { safeForNow } from '../records/safe-for-now.ts'
import { stepTransfer } from '../records/step-transfer.ts'
import { teamAroundTheChild } from '../records/team-around-the-child.ts'
import { worriesTold } from '../registers/worries-told.ts'
import { leftByTheNightRegister } from '../registers/left-by-the-night.ts'
import { lookedAtAgainRegister } from '../registers/looked-at-again.ts'
import { partnersAskedRegister } from '../registers/partners-asked.ts'
import { helpNeededRegister } from '../registers/help-needed.ts'
import { informationRequests } from '../registers/information-requests.ts'
import contactClosedAgain from '../signals/contact/closed-again.ts'
import referralNothingMore from '../signals/referral/nothing-more.ts'
import stepCameBack from '../signals/step/came-back.ts'
import { agreed } from '../statuses/agreed.ts'
import { earlyHelp as inEarlyHelp } from '../statuses/early-help.ts'
import { earlyHelpWaiting } from '../statuses/early-help-waiting.ts'
import { worryTold } from '../statuses/worry-told.ts'
import { leftByTheNight } from '../statuses/left-by-the-night.ts'
import { lookedAtAgain } from '../statuses/looked-at-again.ts'
import { partnersAsked } from '../statuses/partners-asked.ts'
import { helpNeeded } from '../statuses/help-needed.ts'
import { informationAsked } from '../statuses/information-asked.ts'
import type { Area } from './area.ts'

/** Anybody who helps a family early writes these; what a manager decides is theirs alone. */
const helping = [
  'consent.given', 'consent.refused', 'consent.withdrawn', 'consent.ended', 'early-help.asked', 'early-help.opened', 'early-help.lead-changed', 'early-help.planned',
  'early-help.team', 'early-help.told', 'early-help.update', 'early-help.closed', 'early-help-assessment.begun', 'early-help-assessment.written', 'early-help-assessment.shared',
  'team-around-the-child.*', 'step-transfer.asked', 'step-transfer.answered', 'step-transfer.completed', 'step-transfer.looked-again', 'professional-disagreement.*', 'case-summary.*',
] as const
/** What needs a social worker: keeping a child safe today, asking others, and not asking the family when that is unsafe. */
const withLaw = [...helping, 'consent.not-asked', 'information-request.*', 'agency-checks.asked', 'agency-checks.answered', 'agency-checks.put-together', 'safe-for-now.*'] as const
/** What the front door writes, by day and by night. */
const atTheDoor = [...withLaw, 'concern.taken-up', 'concern.no-further', 'concern.told-back', 'out-of-hours-handover.*', 'referral-in-writing.*'] as const
/** What a manager writes. */
const managing = [
  'concern.taken-up', 'concern.no-further', 'concern.told-back',
  'consent.*', 'early-help.*', 'early-help-assessment.*', 'team-around-the-child.*', 'step-transfer.*', 'professional-disagreement.*', 'case-summary.*', 'information-request.*', 'agency-checks.*', 'dip-sample.*', 'guidance.reviewed',
  'safe-for-now.*', 'out-of-hours-handover.*', 'referral-in-writing.*',
] as const
/** Anybody may say that they do not agree. */
const disagreeing = ['professional-disagreement.raised', 'professional-disagreement.answered', 'professional-disagreement.moved-up'] as const
/** A partner whom the child is shared with writes their own answer, and sees everybody else’s. */
const answering = [...disagreeing, 'agency-checks.answered'] as const

/** What somebody from a school, health or the police adds where the record is shared with them: their own news, their own action done, and that they do not agree. */
const besideUs = [...answering, 'early-help.update', 'team-around-the-child.action-done'] as const

export const earlyHelp: Area = {
  recordTypes: [
    concern,
    safeForNow,
    outOfHoursHandover,
    referralInWriting,
    informationRequest,
    agencyChecks,
    dipSample,
    guidance,
    consent,
    earlyHelpRecord,
    earlyHelpAssessment,
    teamAroundTheChild,
    stepTransfer,
    professionalDisagreement,
    caseSummary,
  ],
  statuses: [
    inEarlyHelp,
    earlyHelpWaiting,
    worryTold,
    agreed,
    informationAsked,
    helpNeeded,
    partnersAsked,
    leftByTheNight,
    lookedAtAgain,
  ],
  duties: [
    concernDangerNow,
    concernTakeUp,
    concernTellBack,
    contactSafeToday,
    contactHandOver,
    checksAnswer,
    checksPutTogether,
    referralReadHistory,
    inWriting,
    consentDecide,
    consentRefer,
    consentAllowed,
    earlyHelpTakeOn,
    earlyHelpStart,
    assessmentShared,
    earlyHelpReview,
    earlyHelpTellPartners,
    earlyHelpBringNews,
    earlyHelpTooLong,
    earlyHelpAction,
    sharingChallenge,
    stepAnswer,
    stepHandOver,
    stepLookAgain,
    disagreementUnsafeNow,
    disagreementWorkerToWorker,
    disagreementManagers,
    disagreementHeadsOfService,
    disagreementChair,
    summaryCurrent,
  ],
  signals: [
    referralNothingMore,
    contactClosedAgain,
    stepCameBack,
  ],
  registers: [
    informationRequests,
    helpNeededRegister,
    partnersAskedRegister,
    leftByTheNightRegister,
    lookedAtAgainRegister,
    worriesTold,
  ],
  writes: {
    'family-support-worker': helping,
    'personal-adviser': helping,
    'social-worker': [...withLaw, 'out-of-hours-handover.taken-on', 'referral-in-writing.*'],
    'front-door-worker': atTheDoor,
    'out-of-hours-worker': atTheDoor,
    'team-manager': managing,
    'head-of-service': managing,
    'principal-social-worker': ['guidance.*', 'dip-sample.*'],
    'quality-assurance': ['guidance.*', 'dip-sample.*'],
    director: ['guidance.*', 'dip-sample.*', 'professional-disagreement.*', 'safe-for-now.*'],
    'reviewing-officer': disagreeing,
    'conference-chair': disagreeing,
    'designated-officer': disagreeing,
    'home-manager': disagreeing,
    'school-partner': besideUs,
    'health-partner': besideUs,
    'police-partner': besideUs,
  },
}
