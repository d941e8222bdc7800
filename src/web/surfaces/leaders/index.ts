import figure from './figures/one/page.tsx'
import figures from './figures/list/page.tsx'
import red from './red/page.tsx'
import today from './today/page.tsx'

/** What leaders must know, and the figures. */
export const pages = [today, red, figures, figure]
