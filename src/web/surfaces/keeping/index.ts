import order from './order/page.tsx'
import overview from './overview/page.tsx'
import person from './person/page.tsx'
import times from './times/page.tsx'

/** What is kept and for how long: seals, orders to clear, legal holds, times of keeping. */
export const pages = [overview, times, person, order]
