import tonight from './tonight/page.tsx'

/** A home's own pages. */
export const pages = [tonight]
