import draw from './draw/page.tsx'

/** Decisions drawn for a second look. */
export const pages = [draw]
