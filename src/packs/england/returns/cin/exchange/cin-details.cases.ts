import { exchangeCases } from './cases.ts'

const received = 'referral.received 2025-05-01', decided = 'referral.decided 2025-05-01'
const referred = { CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1' } as const

export default exchangeCases('CINdetails', [
  {
    name: 'A case that is open: in need from the referral',
    child: { CINdetails: [{ ...referred, ReferralNFA: '0' }] },
    says: [[received, { source: '1A', need: 'N1' }], [decided, { outcome: 'WORK' }]],
  },
  {
    name: 'Closed, and why',
    child: { CINdetails: [{ ...referred, CINclosureDate: '2025-09-10', ReasonForClosure: 'RC8', ReferralNFA: 'false' }] },
    says: [[received], [decided], ['referral.closed 2025-09-10', { reason: 'RC8' }]],
    back: [{ ...referred, CINclosureDate: '2025-09-10', ReasonForClosure: 'RC8', ReferralNFA: '0' }],
    because: 'The census asks for 0 or 1',
  },
  {
    name: 'Nothing more was needed',
    child: { CINdetails: [{ ...referred, ReferralNFA: '1' }] },
    says: [[received], [decided, { outcome: 'NFA' }]],
  },
  {
    name: 'Referred twice, once with nothing more needed',
    child: { CINdetails: [{ CINreferralDate: '2025-04-20', ReferralSource: '10', ReferralNFA: '1' }, { ...referred, ReferralNFA: '0' }] },
    says: [['referral.received 2025-04-20'], ['referral.decided 2025-04-20'], [received], [decided]],
  },
  {
    name: 'Two referrals of one day are two records',
    child: { CINdetails: [{ ...referred, ReferralNFA: '1' }, { ...referred, ReferralSource: '6', ReferralNFA: '0' }] },
    says: [[received, { source: '1A' }], [decided, { outcome: 'NFA' }], [received, { source: '6' }], [decided, { outcome: 'WORK' }]],
  },
  {
    name: 'A case of before the year goes on into it',
    child: { CINdetails: [{ ...referred, CINreferralDate: '2019-02-11', CINclosureDate: '2025-04-01', ReasonForClosure: 'RC7', ReferralNFA: '0' }] },
    says: [['referral.received 2019-02-11'], ['referral.decided 2019-02-11'], ['referral.closed 2025-04-01']],
  },
  {
    name: 'A case closed before the year is in another census',
    child: { CINdetails: [{ ...referred, CINreferralDate: '2019-02-11', CINclosureDate: '2025-03-31', ReasonForClosure: 'RC7', ReferralNFA: '0' }] },
    says: [['referral.received 2019-02-11'], ['referral.decided 2019-02-11'], ['referral.closed 2025-03-31']],
    back: [], because: 'It was open on no day of the year',
  },
  {
    name: 'A referral of before the year that needed nothing more is in another census',
    child: { CINdetails: [{ ...referred, CINreferralDate: '2025-03-20', ReferralNFA: '1' }] }, says: [['referral.received 2025-03-20'], ['referral.decided 2025-03-20']],
    back: [], because: 'It was over when that was decided (8569Q)',
  },
  {
    name: 'Whether more was needed is not said: nobody has decided',
    child: { CINdetails: [referred] }, says: [[received]],
  },
  {
    name: 'A flag that is neither yes nor no is not kept',
    child: { CINdetails: [{ ...referred, ReferralNFA: 'maybe' }] }, says: [[received]], back: [referred], because: 'It could not be taken, and is listed with why',
  },
  {
    name: 'A reason for closing without the day does not close',
    child: { CINdetails: [{ ...referred, ReasonForClosure: 'RC7', ReferralNFA: '0' }] }, says: [[received], [decided]],
    back: [{ ...referred, ReferralNFA: '0' }], because: 'It could not be taken, and is listed with why (8810)',
  },
  {
    name: 'A child who moved here on a plan has a conference without an enquiry',
    child: { CINdetails: [{
      ...referred, DateOfInitialCPC: '2025-05-15', ReferralNFA: '0',
      ChildProtectionPlans: [{ CPPstartDate: '2025-05-15', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'NEG', NumberOfPreviousCPP: '1' }],
    }] },
    says: [[received], [decided], ['protection-conference.held 2025-05-15', { kind: 'TRANSFER', outcome: 'PLAN' }]],
  },
  {
    name: 'The conference of an enquiry, given with the referral too, is one',
    child: { CINdetails: [{
      ...referred, DateOfInitialCPC: '2025-05-20', ReferralNFA: '0', Section47: [{ S47ActualStartDate: '2025-05-02', DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }],
    }] },
    says: [[received], [decided], ['protection-conference.held 2025-05-20', { kind: 'INITIAL' }]],
    back: [{ ...referred, ReferralNFA: '0' }], because: 'It stands with the enquiry (2884)',
  },
])
