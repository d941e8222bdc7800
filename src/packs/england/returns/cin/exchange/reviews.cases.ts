import { exchangeCases } from './cases.ts'
import type { CaseDetails } from '../cases.ts'

const referred = { CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0' } as const
const harm = { InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'NEG', NumberOfPreviousCPP: '0' } as const
const planned = (...ChildProtectionPlans: NonNullable<CaseDetails['ChildProtectionPlans']>) => ({ CINdetails: [{ ...referred, ChildProtectionPlans }] })

export default exchangeCases('Reviews', [
  {
    name: 'A review after which the plan went on decided that, and one on its last day did not',
    child: planned({ CPPstartDate: '2025-05-20', CPPendDate: '2026-01-12', ...harm, Reviews: ['2025-08-10', '2026-01-12'] }),
    says: [['protection-conference.held 2025-08-10', { kind: 'REVIEW', outcome: 'PLAN' }], ['protection-conference.held 2026-01-12', { kind: 'REVIEW', outcome: undefined }]],
  },
  {
    name: 'Each stands with its plan',
    child: planned({ CPPstartDate: '2025-05-20', CPPendDate: '2025-09-12', ...harm, Reviews: ['2025-08-10'] }, { CPPstartDate: '2025-11-03', ...harm, Reviews: ['2026-02-02'] }),
    says: [['protection-conference.held 2025-08-10'], ['protection-conference.held 2026-02-02']],
  },
  {
    name: 'A review of no plan’s time is kept, and stands with none',
    child: planned({ CPPstartDate: '2025-05-20', CPPendDate: '2025-09-12', ...harm, Reviews: ['2025-12-10'] }), says: [['protection-conference.held 2025-12-10', { outcome: undefined }]],
    back: [], because: 'The child was on no plan that day',
  },
])
