import { exchangeCases } from './cases.ts'
import type { CaseDetails } from '../cases.ts'

const referred = { CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0' } as const
const assessed = (...Assessments: NonNullable<CaseDetails['Assessments']>) => ({ CINdetails: [{ ...referred, Assessments }] })
const begun = 'assessment.begun 2025-05-02'

export default exchangeCases('Assessments', [
  {
    name: 'Begun for a referral, looked at halfway, and authorised with what it found',
    child: assessed({ AssessmentActualStartDate: '2025-05-02', AssessmentInternalReviewDate: '2025-05-12', AssessmentAuthorisationDate: '2025-06-20', AssessmentFactors: ['4B', '3A'] }),
    says: [
      [begun, { referral: 'referral 2025-05-01', lookOn: '2025-05-12' }], ['assessment.written 2025-06-20', { factors: ['4B', '3A'] }], ['assessment.approved 2025-06-20', { agreed: true }],
    ],
  },
  { name: 'Not finished yet', child: assessed({ AssessmentActualStartDate: '2025-05-02' }), says: [[begun]] },
  {
    name: 'Factors of one that is not finished are kept, and not asked for yet',
    child: assessed({ AssessmentActualStartDate: '2025-05-02', AssessmentFactors: ['4B'] }), says: [[begun], ['assessment.written 2025-05-02/2026-03-31', { factors: ['4B'] }]],
    back: [{ AssessmentActualStartDate: '2025-05-02' }], because: 'Factors are those identified at the end (8614)',
  },
  {
    name: 'A factor nobody knows is not kept, and the others are',
    child: assessed({ AssessmentActualStartDate: '2025-05-02', AssessmentAuthorisationDate: '2025-06-20', AssessmentFactors: ['1C', 'RB', '24A'] }),
    says: [[begun], ['assessment.written 2025-06-20', { factors: ['1C', '24A'] }], ['assessment.approved 2025-06-20']],
    back: [{ AssessmentActualStartDate: '2025-05-02', AssessmentAuthorisationDate: '2025-06-20', AssessmentFactors: '1C 24A' }],
    because: 'The code could not be taken, and is listed with why',
  },
  {
    name: 'Each stands with the referral it is about',
    child: { CINdetails: [
      { ...referred, CINclosureDate: '2025-07-01', ReasonForClosure: 'RC8', Assessments: [{ AssessmentActualStartDate: '2025-05-02', AssessmentAuthorisationDate: '2025-06-20', AssessmentFactors: ['21'] }] },
      { ...referred, CINreferralDate: '2025-10-01', Assessments: [{ AssessmentActualStartDate: '2025-10-02' }] },
    ] },
    says: [[begun, { referral: 'referral 2025-05-01' }], ['assessment.written 2025-06-20'], ['assessment.approved 2025-06-20'], ['assessment.begun 2025-10-02', { referral: 'referral 2025-10-01' }]],
  },
  {
    name: 'One authorised before the year is in another census',
    child: { CINdetails: [{ ...referred, CINreferralDate: '2025-01-10', Assessments: [{ AssessmentActualStartDate: '2025-01-12', AssessmentAuthorisationDate: '2025-03-31' }] }] },
    says: [['assessment.begun 2025-01-12'], ['assessment.approved 2025-03-31']], back: [], because: 'It was over before the year (8696)',
  },
])
