import { exchangeCases } from './cases.ts'
import type { CaseDetails } from '../cases.ts'

const referred = { CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0' } as const
const enquired = (...Section47: NonNullable<CaseDetails['Section47']>) => ({ CINdetails: [{ ...referred, Section47 }] })
const begun = 'enquiry.begun 2025-05-02', held = 'protection-conference.held 2025-05-20', decided = 'enquiry.decided 2025-05-02/2025-05-20'

export default exchangeCases('Section47', [
  {
    name: 'An enquiry that led to a conference',
    child: enquired({ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }),
    says: [[begun, { conferenceBy: undefined }], [decided, { conferenceNeeded: true }], [held, { kind: 'INITIAL', enquiry: 'enquiry 2025-05-02', outcome: undefined }]],
  },
  {
    name: 'A target that is not fifteen working days from the beginning is kept',
    child: enquired({ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-21', ICPCnotRequired: '0' }), says: [[begun, { conferenceBy: '2025-05-21' }]],
  },
  {
    name: 'The conference decided on the plan that began that day',
    child: { CINdetails: [{
      ...referred, Section47: [{ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }],
      ChildProtectionPlans: [{ CPPstartDate: '2025-05-20', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'NEG', NumberOfPreviousCPP: '0' }],
    }] },
    says: [[begun], [decided], [held, { outcome: 'PLAN' }]],
  },
  {
    name: 'No conference was needed: decided some day until the end of the year',
    child: enquired({ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', ICPCnotRequired: '1' }),
    says: [[begun], ['enquiry.decided 2025-05-02/2026-03-31', { conferenceNeeded: false }]],
  },
  {
    name: 'No conference was needed, and the case was closed: decided by then',
    child: { CINdetails: [{ ...referred, CINclosureDate: '2025-06-30', ReasonForClosure: 'RC7', Section47: [{ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', ICPCnotRequired: 'true' }] }] },
    says: [[begun], ['enquiry.decided 2025-05-02/2025-06-30']],
    back: [{ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', ICPCnotRequired: '1' }], because: 'The census asks for 0 or 1',
  },
  {
    name: 'The target is worked out where the file does not give it',
    child: enquired({ S47ActualStartDate: '2026-03-20', ICPCnotRequired: '0' }), says: [['enquiry.begun 2026-03-20', { conferenceBy: undefined }]],
    back: [{ S47ActualStartDate: '2026-03-20', InitialCPCtarget: '2026-04-14', ICPCnotRequired: '0' }], because: 'Fifteen working days from the beginning, over Easter',
  },
  {
    name: 'Two enquiries, each with its own conference',
    child: enquired(
      { S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' },
      { S47ActualStartDate: '2025-11-03', InitialCPCtarget: '2025-11-24', DateOfInitialCPC: '2025-11-20', ICPCnotRequired: '0' },
    ),
    says: [
      [begun], [decided], [held, { enquiry: 'enquiry 2025-05-02' }],
      ['enquiry.begun 2025-11-03'], ['enquiry.decided 2025-11-03/2025-11-20'], ['protection-conference.held 2025-11-20', { enquiry: 'enquiry 2025-11-03' }],
    ],
  },
  {
    name: 'A flag that is neither yes nor no is not kept',
    child: enquired({ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', ICPCnotRequired: '2' }), says: [[begun]],
    back: [{ S47ActualStartDate: '2025-05-02', InitialCPCtarget: '2025-05-27', ICPCnotRequired: '0' }], because: 'It could not be taken, and is listed with why; nobody has decided that none is needed',
  },
])
