import figure from './figures/one/page.tsx'
import figures from './figures/list/page.tsx'
import police from './figures/police/page.tsx'
import standard from './figures/standard/page.tsx'
import red from './red/page.tsx'
import today from './today/page.tsx'
import words from './words/page.tsx'

/** What leaders must know, the figures, and how their teams write. */
export const pages = [today, red, figures, standard, police, figure, words]
