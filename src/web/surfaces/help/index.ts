import take from './take/page.tsx'

/** Help beyond the few things everybody needs: a first tour of one's own page. */
export const pages = [take]
