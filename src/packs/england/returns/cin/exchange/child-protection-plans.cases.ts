import { exchangeCases } from './cases.ts'
import type { CaseDetails } from '../cases.ts'

const referred = { CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0' } as const
const planned = (...ChildProtectionPlans: NonNullable<CaseDetails['ChildProtectionPlans']>) => ({ CINdetails: [{ ...referred, ChildProtectionPlans }] })
const harm = { InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'NEG' } as const

export default exchangeCases('ChildProtectionPlans', [
  {
    name: 'A plan that goes on',
    child: planned({ CPPstartDate: '2025-05-20', ...harm, NumberOfPreviousCPP: '2' }), says: [['protection-plan.begun 2025-05-20', { category: 'NEG', earlierPlans: 2 }]],
  },
  {
    name: 'A plan that ended', child: planned({ CPPstartDate: '2025-05-20', CPPendDate: '2026-01-12', ...harm, NumberOfPreviousCPP: '0' }),
    says: [['protection-plan.begun 2025-05-20'], ['protection-plan.ended 2026-01-12', { reason: undefined }]],
  },
  {
    name: 'The kind of harm changed, some day after it began',
    child: planned({ CPPstartDate: '2025-05-20', CPPendDate: '2026-01-12', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'EMO', NumberOfPreviousCPP: '0' }),
    says: [['protection-plan.begun 2025-05-20', { category: 'NEG' }], ['protection-plan.changed 2025-05-21/2026-01-12', { category: 'EMO' }], ['protection-plan.ended 2026-01-12']],
  },
  {
    name: 'Earlier plans are counted where nobody says how many',
    child: planned({ CPPstartDate: '2025-05-20', CPPendDate: '2025-09-12', ...harm }, { CPPstartDate: '2026-02-02', ...harm }),
    says: [['protection-plan.begun 2025-05-20'], ['protection-plan.ended 2025-09-12'], ['protection-plan.begun 2026-02-02']],
    back: [{ CPPstartDate: '2025-05-20', CPPendDate: '2025-09-12', ...harm, NumberOfPreviousCPP: '0' }, { CPPstartDate: '2026-02-02', ...harm, NumberOfPreviousCPP: '1' }],
    because: 'Those on the record are counted',
  },
  {
    name: 'A number that is none is not kept', child: planned({ CPPstartDate: '2025-05-20', ...harm, NumberOfPreviousCPP: 'two' }), says: [['protection-plan.begun 2025-05-20', { earlierPlans: undefined }]],
    back: [{ CPPstartDate: '2025-05-20', ...harm, NumberOfPreviousCPP: '0' }], because: 'It could not be taken, and is listed with why; those on the record are counted',
  },
  {
    name: 'A plan that ended before the year is in another census',
    child: { CINdetails: [{ ...referred, CINreferralDate: '2024-01-10', ChildProtectionPlans: [{ CPPstartDate: '2024-02-20', CPPendDate: '2025-03-31', ...harm, NumberOfPreviousCPP: '0' }] }] },
    says: [['protection-plan.begun 2024-02-20'], ['protection-plan.ended 2025-03-31']], back: [], because: 'It was over before the year (8930)',
  },
])
