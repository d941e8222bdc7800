import youthJusticeAtMeetings from '../duties/youth-justice/at-meetings.ts'
import youthJusticeOnePlan from '../duties/youth-justice/one-plan.ts'
import youthJusticeRemandPlan from '../duties/youth-justice/remand-plan.ts'
import youthJusticeRestorative from '../duties/youth-justice/restorative.ts'
import { youthJustice as youthJusticeRecord } from '../records/youth-justice.ts'
import { youthJusticeRegister } from '../registers/youth-justice.ts'
import plansNobodyNamed from '../signals/plans/nobody-named.ts'
import { youthJustice as inYouthJustice } from '../statuses/youth-justice.ts'
import type { Area } from './area.ts'

/** What youth justice does at meetings and with whoever was harmed. The plan is written by those who lead it. */
const working = ['youth-justice.*'] as const

export const youthJustice: Area = {
  recordTypes: [
    youthJusticeRecord,
  ],
  statuses: [
    inYouthJustice,
  ],
  duties: [
    youthJusticeOnePlan,
    youthJusticeAtMeetings,
    youthJusticeRemandPlan,
    youthJusticeRestorative,
  ],
  signals: [
    plansNobodyNamed,
  ],
  registers: [
    youthJusticeRegister,
  ],
  writes: {
    'youth-justice-worker': working,
    'social-worker': working,
    'personal-adviser': working,
    'team-manager': working,
    'head-of-service': working,
  },
}
