import list from './list/page.tsx'
import looked from './looked/page.tsx'
import myLooked from './looked/mine.tsx'
import overview from './overview/page.tsx'
import owed from './owed/page.tsx'
import people from './people/page.tsx'
import timeline from './timeline/page.tsx'
import why from './why/page.tsx'

/** A child's record: overview, timeline, people, who has looked, why each thing is owed. */
export const pages = [list, overview, timeline, people, looked, myLooked, owed, why]
