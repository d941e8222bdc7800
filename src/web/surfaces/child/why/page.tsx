import { Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { sayReach, type Shared } from '../../../words/index.ts'
import { openChild, type ChildRecord } from '../parts/open-child.ts'
import { keptFromAddress } from '../parts/address-warning.tsx'
import { ChildTop } from '../parts/top.tsx'

interface Why { readonly record: ChildRecord; readonly why: readonly Shared[] }

/** Why this reader can see this record: every scope they share with the child, in words, and what they are not shown. */
export default definePage<Why>({
  path: '/children/:child/why',
  permission: 'child:read',
  audit: 'Read why they can see the record',
  about: ({ record }) => record.child,
  load: async (call) => {
    const record = await openChild(call)
    if (!('child' in record)) return record
    return { data: { record, why: await call.reader.whyReach(record.child) } }
  },
  title: () => 'Why can I see this?',
  view: ({ record, why }, call) => {
    const reasons = sayReach(why, record)
    const kept = keptFromAddress(record)
    return {
      place: 'children',
      top: <ChildTop record={record} user={call.user} page="why" />,
      main: (
        <>
          <Title title="Why can I see this?" lead="You see a record because of what somebody wrote: a post, a named worker, a home, a share. When it ends, so does this." />
          <div class="sl-split">
            <div class="sl-split__main">
              <Section id="reasons" title="Your reasons" count={reasons.length}>
                {reasons.length === 0
                  ? <Empty kind="ask">Nothing was found that lets you see this. Tell whoever reviews access.</Empty>
                  : <div class="sl-panel"><ul class="sl-rows" role="list">{reasons.map((r) => <li><div>{r}.</div></li>)}</ul></div>}
              </Section>
            </div>
            <div class="sl-split__side">
              <Section id="not-shown" title="What may not be shown">
                <div class="sl-panel">
                  <p>Some records may be restricted to people by name. They are left out of every page, list and figure, and nothing says that they are there.</p>
                  <p>A worker who knows a family at home does not see them here, whatever their post.</p>
                  {kept.length > 0 && <p><strong>Where {record.called} lives</strong> is kept from {kept.join(', and from ')}.</p>}
                </div>
              </Section>
              <p class="sl-quiet">Every time this record is opened, that is kept, with the reason.</p>
            </div>
          </div>
        </>
      ),
    }
  },
})
