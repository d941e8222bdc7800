import type { Day } from '../../../../../../calendar/index.ts'
import { when, within } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r2883 = rule({
  code: '2883',
  title: 'More child protection plans began than initial conferences were held',
  mend: 'Look for plans whose conference is missing: each plan beginning in the year follows an initial conference.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  reads: { CINdetails: ['DateOfInitialCPC'], Section47: ['DateOfInitialCPC'], ChildProtectionPlans: ['CPPstartDate'] },
  needs: ['year', 'whole file'],
  faultsAmong: (c) => {
    const held = (on: Day | null): number => (within(on, c.year) ? 1 : 0)
    let plans = 0, conferences = 0
    for (const { details } of c.children) {
      for (const d of details) {
        conferences += held(d.DateOfInitialCPC)
        for (const s of d.section47s) conferences += held(s.DateOfInitialCPC)
        for (const p of d.protectionPlans) plans += held(p.CPPstartDate)
      }
    }
    return when(plans > conferences, c.header)
  },
})
