import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'both': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['4B', '21'] }] }], fails: ['Assessments 0.0'] },
  'only 21': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['21'] }] }] },
  '21 twice, which is for another rule': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['21', '21'] }] }] },
  'of another assessment': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['21'] }, { AssessmentFactors: ['4B'] }] }] },
}
