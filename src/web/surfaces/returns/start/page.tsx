import { Button, ErrorSummary, FileUpload, Panel, Radios, Select, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { years } from '../../../../packs/england/returns/ssda903/index.ts'
import { mostTaken } from '../../../../store/returns/index.ts'
import { mayDo } from '../../../../access/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toReturns, toWriteReturn } from '../../links.ts'
import { offered } from './authorities.ts'
import { handle, type Problem } from './handle.ts'
import { Checks } from './list.tsx'
import { load, type Start } from './load.ts'

/** Where a return is given to be checked, and what somebody has here already. */
export default definePage<Start>({
  path: '/returns',
  permission: 'returns:check',
  audit: 'Looked at returns to check',
  about: () => null,
  streamsFiles: { most: mostTaken, place: async (store, worker) => await store.returns?.receive(worker) ?? null },
  load: async (call) => ({ data: await load(call) }),
  title: () => 'Check a return',
  view: (data, call) => ({ place: 'returns', scripts: ['return-give.js'], main: <Give data={data} call={call} /> }),
  post: { permission: 'returns:check', handle },
})

const Give = ({ data, call }: { readonly data: Start; readonly call: Call }) => (
  <>
    {data.problems.length > 0 && <ErrorSummary errors={data.problems.map((p) => ({ text: p.says, href: `#${p.field}` }))} />}
    <Title title="Check a return" lead="Every official rule of the SSDA903 return or the children in need census, before you send it: what is wrong, in which row, and what to do." />
    {mayDo(call.user.roles, 'return:send') && <p class="govuk-body"><To href={toWriteReturn()}>Write a return from the record</To> instead: it is then checked the same way, with the record one press from each fault.</p>}
    <div class="sl-split">
      <div class="sl-split__main">
        <GiveForm data={data} call={call} />
        <Checks checks={data.checks} call={call} />
      </div>
      <div class="sl-split__side">
        <Panel title="What happens to the files" id="what-happens">
          <ul class="govuk-list govuk-list--bullet">
            <li>They stay on this server and go nowhere else. Nothing of them becomes part of anybody’s record.</li>
            <li>Only you see them and what is found in them.</li>
            <li>They are deleted a minute after you close the page, after an hour without a look, or when you sign out.</li>
            <li>You can keep them. Then they stay until you delete them. They are in no backup.</li>
          </ul>
        </Panel>
      </div>
    </div>
  </>
)

// What GOV.UK's script says on the place to drop.
const several = { attributes: { 'data-i18n.choose-files-button': 'Choose files', 'data-i18n.drop-instruction': 'or drop them here', 'data-i18n.no-file-chosen': 'None chosen' } }
const one = { attributes: { 'data-i18n.choose-files-button': 'Choose a file', 'data-i18n.drop-instruction': 'or drop it here', 'data-i18n.no-file-chosen': 'None chosen' } }

function GiveForm({ data: { asked, problems }, call }: { readonly data: Start; readonly call: Call }) {
  const wrong = (field: Problem['field']): string | undefined => problems.find((p) => p.field === field)?.says
  const sheets = '.csv,.txt,.tsv,.xml'
  return (
    <form method="post" action={toReturns()} enctype="multipart/form-data" class="sl-panel" data-return-give data-most-bytes={String(mostTaken.bytes)}>
      <input type="hidden" name="_csrf" value={call.csrf} />
      <div data-return-problems role="alert" />
      <Radios name="kind" legend={{ text: 'Which return?' }} inline value={asked.kind} error={wrong('kind')}
        items={[{ value: 'ssda903', text: 'SSDA903, children looked after' }, { value: 'cin', text: 'Children in need census' }]} />
      <div class="sl-two sl-two--fields">
        <Select name="year" label="Year" hint="The census says its own year." value={asked.year} error={wrong('year')} items={years.toReversed().map((y) => ({ value: y, text: y }))} />
        <Select name="la" label="Authority" hint="Some rules of the SSDA903 need it." value={asked.la} error={wrong('la')} items={[{ value: '', text: 'Not said' }, ...offered]} />
      </div>
      <FileUpload name="now" label={{ text: 'This year’s files', classes: 'sl-label-b' }}
        hint={`All of them at once. SSDA903: CSV or XML, whatever they are called. Census: one XML file. Up to ${mostTaken.bytes / 1e6} MB together.`}
        multiple drop={several} attributes={{ accept: sheets }} error={wrong('now')} />
      <FileUpload name="last" label={{ text: 'Last year’s files', classes: 'sl-label-b' }} 
        hint="SSDA903 only. Without them, rules that compare with last year cannot be checked." multiple drop={several} attributes={{ accept: sheets }} error={wrong('last')} />
      <div class="sl-two sl-two--fields">
        <FileUpload name="providers" label={{ text: 'Ofsted’s list of providers', classes: 'sl-label-b' }} hint="The workbook (.xlsx). You can do without it."
          drop={one} attributes={{ accept: '.xlsx' }} error={wrong('providers')} />
        <FileUpload name="postcodes" label={{ text: 'A table of postcodes', classes: 'sl-label-b' }} hint="CSV. You can do without it."
          drop={one} attributes={{ accept: '.csv' }} error={wrong('postcodes')} />
      </div>
      <div data-return-sending hidden>
        <label class="govuk-label" for="sent">Sending the files</label>
        <progress id="sent" class="sl-progress" max={100} value={0} />
        <p class="sl-quiet" role="status" data-return-sent />
      </div>
      <Button preventDoubleClick>Check</Button>
    </form>
  )
}
