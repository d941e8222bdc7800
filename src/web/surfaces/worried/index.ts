import tell from './tell/page.tsx'
import told from './told/page.tsx'

/** For anybody who is worried about a child, or is the child: no session, no name, and nothing is read. */
export const pages = [tell, told]
