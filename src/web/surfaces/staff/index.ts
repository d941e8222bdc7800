import approval from './approvals/one/page.tsx'
import approvals from './approvals/list/page.tsx'
import handover from './handover/page.tsx'
import myDay from './my-day/page.tsx'
import reassign from './reassign/page.tsx'
import team from './team/page.tsx'

/** A worker's day, a manager's team, what waits for agreement, and handing on. */
export const pages = [myDay, team, approvals, approval, reassign, handover]
