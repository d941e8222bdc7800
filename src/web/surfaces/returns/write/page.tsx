import { dayOf } from '../../../../calendar/index.ts'
import { mostTaken } from '../../../../store/returns/index.ts'
import { ErrorSummary, Panel, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { toReturns } from '../../links.ts'
import { authoritySetting } from '../start/authorities.ts'
import { collected } from '../start/load.ts'
import { WriteForm } from './form.tsx'
import { handle, type WritePage } from './handle.ts'

/** Where a return is written from the record. */
export default definePage<WritePage>({
  path: '/returns/write',
  permission: 'return:send',
  audit: 'Looked at writing a return',
  about: () => null,
  streamsFiles: { most: mostTaken, place: async (store, worker) => await store.returns?.receive(worker) ?? null },
  load: async (call) => {
    const today = dayOf(call.now), { kind = 'ssda903', year = collected(today), day = today, form = 'csv' } = call.query
    return { data: { asked: { kind, year, day, by: '', form, la: await call.store.setting<string>(authoritySetting) ?? '' }, problems: [] } }
  },
  title: () => 'Write a return',
  view: (data, call) => ({ place: 'returns', scripts: ['return-give.js'], main: <Write data={data} call={call} /> }),
  post: { permission: 'return:send', handle },
})

const Write = ({ data, call }: { readonly data: WritePage; readonly call: Call }) => (
  <>
    <p class="sl-crumb"><a class="govuk-back-link" href={toReturns()}>Check a return</a></p>
    {data.problems.length > 0 && <ErrorSummary errors={data.problems.map((p) => ({ text: p.says, href: `#${p.field}` }))} />}
    <Title title="Write a return from the record" lead="Of any year, as the record stood on any day. The SSDA903 and the census are then checked against every official rule, with the record one press from each fault." />
    <div class="sl-split">
      <div class="sl-split__main"><WriteForm data={data} call={call} /></div>
      <div class="sl-split__side">
        <Panel title="What is in it" id="what-is-in-it">
          <ul class="govuk-list govuk-list--bullet">
            <li>Every child the return is about, those too whose record you may not open. For them there is a row and no link.</li>
            <li>What was recorded by the end of the day you say, and nothing that came later.</li>
            <li>Nothing is made up: what nobody wrote is blank, and the rules say where that matters.</li>
          </ul>
        </Panel>
        <Panel title="What happens to the files" id="what-happens">
          <ul class="govuk-list govuk-list--bullet">
            <li>Writing changes nobody’s record. Only you see the files and what is found in them.</li>
            <li>They are deleted after an hour without a look, or when you sign out, unless you keep them.</li>
            <li>When you save a file, that is noted for every child in it.</li>
          </ul>
        </Panel>
      </div>
    </div>
  </>
)
