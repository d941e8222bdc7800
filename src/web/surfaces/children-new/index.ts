import newChild from './page.tsx'

/** Beginning the record of a child new to us. */
export const pages = [newChild]
