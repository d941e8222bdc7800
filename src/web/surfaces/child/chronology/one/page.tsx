import { ErrorSummary, Jumps, Title } from '../../../../kit/index.ts'
import { definePage } from '../../../../contract.ts'
import { toChronology } from '../../../links.ts'
import { To } from '../../parts/to.tsx'
import { ChildTop } from '../../parts/top.tsx'
import { sayPurpose } from '../chosen.ts'
import { About } from './about.tsx'
import { Automatic } from './automatic.tsx'
import { press } from './handle.ts'
import { openChronology, type ChronologyData } from './load.ts'
import { Selection } from './selection.tsx'

/** `/children/:child/chronology/:record`: a chosen chronology beside the one that makes itself; while it is one’s own draft, each entry is chosen with one press. */
export default definePage<ChronologyData>({
  path: '/children/:child/chronology/:record',
  permission: 'child:read',
  audit: 'Read a chosen chronology',
  about: ({ record }) => record.child,
  load: async (call) => {
    const found = await openChronology(call)
    return 'record' in found ? { data: found } : found
  },
  title: ({ record, says }) => `${sayPurpose(says)}: chosen chronology of ${record.card?.name ?? 'a child with no name written'}`,
  view: (data, call) => ({
    place: 'children', top: <ChildTop record={data.record} user={call.user} page="chronology" />,
    main: (
      <>
        {data.problem && <ErrorSummary errors={[{ text: data.problem.says, href: data.problem.href }]} />}
        <p class="sl-crumb"><To href={toChronology(data.record.child)}>All chosen chronologies</To></p>
        <Title title={data.draft ? 'Choose the entries' : 'Chosen chronology'} lead={data.draft ? `Everything about ${data.record.called} stands below. Press Choose beside what belongs.` : `What was chosen beside everything about ${data.record.called}.`} />
        <Jumps links={[{ text: `Chosen, ${data.chosen.length}`, href: '#chosen' }, { text: 'Everything', href: '#everything' }]} />
        <About data={data} call={call} />
        <div class="sl-two sl-two--chronology">
          <Automatic data={data} call={call} />
          <Selection data={data} call={call} />
        </div>
      </>
    ),
  }),
  post: { permission: 'record:write', handle: press },
})
