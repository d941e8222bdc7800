import homes from './homes/page.tsx'
import journey from './journey/page.tsx'
import list from './list/page.tsx'
import looked from './looked/page.tsx'
import myLooked from './looked/mine.tsx'
import overview from './overview/page.tsx'
import owed from './owed/page.tsx'
import people from './people/page.tsx'
import signal from './signal/page.tsx'
import plans from './plans/page.tsx'
import timeline from './timeline/page.tsx'
import voice from './voice/page.tsx'
import why from './why/page.tsx'

/** A child's record: overview, timeline, journey, plans, people, who has looked, why each thing is owed, each pattern. */
export const pages = [list, overview, timeline, journey, plans, people, voice, homes, looked, myLooked, owed, why, signal]
