import accessibility from './accessibility/page.tsx'
import help from './help/page.tsx'
import howItLooks from './how-it-looks/page.tsx'
import kit from './kit/page.tsx'
import whoCanSee from './who-can-see/page.tsx'
import working from './working/page.tsx'

/** What the footer leads to. */
export const pages = [accessibility, howItLooks, whoCanSee, help, working, kit]
