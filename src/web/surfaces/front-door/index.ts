import queue from './queue/page.tsx'
import worry from './worry/page.tsx'

/** What comes in and waits for a person, and one worry told on our page. */
export const pages = [queue, worry]
