import type { Day } from '../../../../../../calendar/index.ts'
import { before, none, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8565 = rule({
  code: '8565',
  title: 'Something happened after the case was closed',
  mend: 'Check the day the case was closed against the dates in it: assessments, enquiries, conferences and plans end by then.',
  module: 'ChildProtectionPlans',
  fields: [
    'CINclosureDate', 'DateOfInitialCPC', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate', 'S47ActualStartDate',
    'CPPendDate', 'CINPlanStartDate', 'CINPlanEndDate',
  ],
  reads: {
    CINdetails: ['CINclosureDate', 'DateOfInitialCPC'],
    Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'],
    Section47: ['S47ActualStartDate', 'DateOfInitialCPC'],
    ChildProtectionPlans: ['CPPendDate'],
  },
  faults: (child) => child.details.flatMap((d) => {
    const closed = d.CINclosureDate
    if (closed === null) return none
    const after = (...days: readonly (Day | null)[]): boolean => days.some((on) => before(closed, on))
    return [
      ...when(after(d.DateOfInitialCPC), d),
      ...d.assessments.filter((a) => after(a.AssessmentActualStartDate, a.AssessmentAuthorisationDate)),
      ...d.section47s.filter((s) => after(s.S47ActualStartDate, s.DateOfInitialCPC)),
      ...d.protectionPlans.filter((p) => after(p.CPPendDate)),
      ...d.cinPlans.filter((p) => after(p.CINPlanStartDate, p.CINPlanEndDate)),
    ]
  }),
})
