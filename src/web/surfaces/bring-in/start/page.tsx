import { Empty, ErrorSummary, Panel, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { mostBrought } from '../../../../store/imports/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toMappings } from '../../links.ts'
import { Pages } from '../../pages.tsx'
import { GiveForm } from './form.tsx'
import { handle } from './handle.ts'
import { History } from './history.tsx'
import { load, type Start } from './load.ts'

/** Where files are given to be brought in, and everything that was. */
export default definePage<Start>({
  path: '/bring-in',
  permission: 'import:run',
  audit: 'Looked at what was brought in',
  about: () => null,
  streamsFiles: { most: mostBrought, place: async (store, worker) => await store.imports?.incoming(worker) ?? null },
  load: async (call) => ({ data: await load(call) }),
  title: () => 'Bring records in',
  view: (data, call) => ({ place: 'bring-in', scripts: ['return-give.js'], main: <Give data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

const Give = ({ data, call }: { readonly data: Start; readonly call: Call }) => (
  <>
    {data.problems.length > 0 && <ErrorSummary errors={data.problems.map((p) => ({ text: p.says, href: `#${p.field}` }))} />}
    <Title title="Bring records in" lead="Give Sightline the files you make already. Every row is accounted for: written, there already, not taken and why, or waiting for you." />
    <div class="sl-split">
      <div class="sl-split__main"><GiveForm data={data} call={call} /></div>
      <div class="sl-split__side"><WhatHappens /></div>
    </div>
    <Section id="brought" title="Brought in so far" count={data.part.total} more={<To href={toMappings()}>Mappings that are kept</To>}>
      {data.imports.length === 0 ? <Empty kind="ask">Nothing has been brought in yet.</Empty> : <History imports={data.imports} names={data.names} now={call.now} />}
      <Pages part={data.part} call={call} />
    </Section>
  </>
)

const WhatHappens = () => (
  <Panel title="What happens to the files" id="what-happens">
    <ul class="govuk-list govuk-list--bullet">
      <li>A look writes nothing. You see every figure first.</li>
      <li>Whatever is written says which row of which file it came from.</li>
      <li>The same file given again changes nothing. A better one puts right what the earlier one said.</li>
      <li>Nothing that somebody wrote here is changed by a file. Where they differ, you decide.</li>
      <li>Everything one set of files wrote can be taken back.</li>
      <li>The files stay on this server, and are deleted when you sign off what came of them.</li>
    </ul>
  </Panel>
)
