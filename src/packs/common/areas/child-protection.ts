import conferenceChildViews from '../duties/conference/child-views.ts'
import conferenceDecisionsSent from '../duties/conference/decisions-sent.ts'
import conferenceFirstReview from '../duties/conference/first-review.ts'
import conferenceInitial from '../duties/conference/initial.ts'
import conferenceRecordSent from '../duties/conference/record-sent.ts'
import conferenceReportShared from '../duties/conference/report-shared.ts'
import conferenceReview from '../duties/conference/review.ts'
import conferenceTransfer from '../duties/conference/transfer.ts'
import emergencyOrderEnds from '../duties/emergency/order-ends.ts'
import emergencyPoliceProtectionEnds from '../duties/emergency/police-protection-ends.ts'
import enquiryChildSeen from '../duties/enquiry/child-seen.ts'
import enquiryMedical from '../duties/enquiry/medical.ts'
import enquiryOutcome from '../duties/enquiry/outcome.ts'
import enquiryStart from '../duties/enquiry/start.ts'
import protectionAgreement from '../duties/protection/agreement.ts'
import protectionContingency from '../duties/protection/contingency.ts'
import protectionCoreGroup from '../duties/protection/core-group.ts'
import protectionFirstCoreGroup from '../duties/protection/first-core-group.ts'
import protectionLegalAfterNineMonths from '../duties/protection/legal-after-nine-months.ts'
import protectionLegalSecondPlan from '../duties/protection/legal-second-plan.ts'
import protectionMidway from '../duties/protection/midway.ts'
import protectionNeglect from '../duties/protection/neglect.ts'
import protectionVisit from '../duties/protection/visit.ts'
import protectionWritePlan from '../duties/protection/write-plan.ts'
import { coreGroup } from '../records/core-group.ts'
import { emergencyAction } from '../records/emergency-action.ts'
import { enquiry } from '../records/enquiry.ts'
import { neglectTool } from '../records/neglect-tool.ts'
import { protectionConference } from '../records/protection-conference.ts'
import { protectionMedical } from '../records/protection-medical.ts'
import { protectionPlan } from '../records/protection-plan.ts'
import { writtenAgreement } from '../records/written-agreement.ts'
import longPlan from '../signals/protection/long-plan.ts'
import noChange from '../signals/protection/no-change.ts'
import repeatPlan from '../signals/protection/repeat-plan.ts'
import { enquiry as enquiryStatus } from '../statuses/enquiry.ts'
import { policeProtection } from '../statuses/police-protection.ts'
import { protectionPlan as onPlan } from '../statuses/protection-plan.ts'
import type { Area } from './area.ts'

/** Managers write what social workers write, and decide. Who may not decide their own work is refused by the record itself. */
const all = [
  'emergency-action.*', 'enquiry.*', 'protection-medical.*', 'protection-conference.*', 'protection-plan.*', 'core-group.*', 'neglect-tool.*', 'written-agreement.*',
] as const

/** Finding out whether a child is being harmed, deciding it with the family, and the plan that keeps them safe. */
export const childProtection: Area = {
  recordTypes: [
    emergencyAction,
    enquiry,
    protectionMedical,
    protectionConference,
    protectionPlan,
    coreGroup,
    neglectTool,
    writtenAgreement,
  ],
  statuses: [
    policeProtection,
    onPlan,
    enquiryStatus,
  ],
  duties: [
    emergencyPoliceProtectionEnds,
    emergencyOrderEnds,
    enquiryStart,
    enquiryChildSeen,
    enquiryMedical,
    enquiryOutcome,
    conferenceInitial,
    conferenceTransfer,
    conferenceChildViews,
    conferenceReportShared,
    conferenceDecisionsSent,
    conferenceRecordSent,
    conferenceFirstReview,
    conferenceReview,
    protectionWritePlan,
    protectionVisit,
    protectionFirstCoreGroup,
    protectionCoreGroup,
    protectionContingency,
    protectionMidway,
    protectionNeglect,
    protectionLegalAfterNineMonths,
    protectionLegalSecondPlan,
    protectionAgreement,
  ],
  signals: [
    repeatPlan,
    longPlan,
    noChange,
  ],
  registers: [
  ],
  writes: {
    'social-worker': [
      'emergency-action.*', 'enquiry.begun', 'enquiry.child-seen', 'enquiry.written', 'protection-medical.*', 'protection-conference.called',
      'protection-conference.child-ready', 'protection-conference.report-shared', 'protection-plan.begun', 'protection-plan.changed',
      'protection-plan.given', 'core-group.*', 'neglect-tool.*', 'written-agreement.agreed', 'written-agreement.reviewed', 'written-agreement.ended',
    ],
    'team-manager': all,
    'head-of-service': all,
    'conference-chair': [
      'protection-conference.*', 'protection-plan.begun', 'protection-plan.checked', 'protection-plan.ended',
    ],
    'out-of-hours-worker': ['emergency-action.*', 'enquiry.begun', 'enquiry.child-seen', 'protection-medical.*'],
    'family-support-worker': ['neglect-tool.*', 'protection-conference.child-ready'],
  },
}
