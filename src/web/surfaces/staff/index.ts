import myDay from './my-day/page.tsx'
import team from './team/page.tsx'

/** A worker's day, and a manager's team. */
export const pages = [myDay, team]
