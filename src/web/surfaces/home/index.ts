import handover from './handover/page.tsx'
import tablets from './tablets/page.tsx'
import tonight from './tonight/page.tsx'

/** A home's own pages. */
export const pages = [tonight, handover, tablets]
