import { dayOf } from '../../../../calendar/index.ts'
import { mostTaken } from '../../../../store/returns/index.ts'
import { Button, Details, FileUpload, Input, Radios, Select } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { toWriteReturn } from '../../links.ts'
import { offeredWithNumbers } from '../start/authorities.ts'
import { yearsOffered, type Problem } from './asked.ts'
import type { WritePage } from './handle.ts'

const returns = [{ value: 'ssda903', text: 'SSDA903, children looked after' }, { value: 'cin', text: 'Children in need census' }, { value: 'annex-a', text: 'Annex A, the lists for an inspection' }]
const forms = [{ value: 'csv', text: 'CSV, a file for each table' }, { value: 'xml', text: 'One XML file' }]

// What GOV.UK's script says on the place to drop.
const several = { attributes: { 'data-i18n.choose-files-button': 'Choose files', 'data-i18n.drop-instruction': 'or drop them here', 'data-i18n.no-file-chosen': 'None chosen' } }
const one = { attributes: { 'data-i18n.choose-files-button': 'Choose a file', 'data-i18n.drop-instruction': 'or drop it here', 'data-i18n.no-file-chosen': 'None chosen' } }

/** The form that says which return, of when, and as recorded when. */
export function WriteForm({ data: { asked, problems }, call }: { readonly data: WritePage; readonly call: Call }) {
  const wrong = (field: Problem['field']): string | undefined => problems.find((p) => p.field === field)?.says
  const date = { type: 'date', max: dayOf(call.now) } as const
  return (
    <form method="post" action={toWriteReturn()} enctype="multipart/form-data" class="sl-panel" data-return-give data-most-bytes={String(mostTaken.bytes)} novalidate>
      <input type="hidden" name="_csrf" value={call.csrf} />
      <div data-return-problems role="alert" />
      <Radios name="kind" legend={{ text: 'Which return?' }} value={asked.kind} error={wrong('kind')} items={returns} />
      <div class="sl-two sl-two--fields">
        <Select name="year" label="Year" hint="SSDA903 and census: 1 April to 31 March." value={asked.year} error={wrong('year')} items={yearsOffered.map((y) => ({ value: y, text: y }))} />
        <Input name="day" label="Day of the lists" hint="Annex A only." value={asked.day} error={wrong('day')} width={10} attributes={date} />
      </div>
      <Input name="by" label="As recorded by the end of which day?" hint="Leave it empty for everything recorded by now. An earlier day gives the return as it would have been written then." value={asked.by} error={wrong('by')}
        width={10} attributes={date} />
      <Radios name="form" legend={{ text: 'SSDA903 as' }} inline small value={asked.form} items={forms} />
      <Select name="la" label="Authority, with the department’s number" hint="The census has to say it. Some rules of the SSDA903 need it." value={asked.la} error={wrong('la')}
        items={[{ value: '', text: 'Not said' }, ...offeredWithNumbers]} />
      <Details summary="Files to compare an SSDA903 with" open={['last', 'providers', 'postcodes'].some((f) => wrong(f as Problem['field']))}>
        <FileUpload name="last" label={{ text: 'Last year’s files, as they were sent', classes: 'sl-label-b' }} hint="Without them, rules that compare with last year cannot be checked." multiple drop={several}
          attributes={{ accept: '.csv,.txt,.tsv,.xml' }} error={wrong('last')} />
        <FileUpload name="providers" label={{ text: 'Ofsted’s list of providers', classes: 'sl-label-b' }} hint="The workbook (.xlsx). You can do without it." drop={one} attributes={{ accept: '.xlsx' }} error={wrong('providers')} />
        <FileUpload name="postcodes" label={{ text: 'A table of postcodes', classes: 'sl-label-b' }} hint="CSV. You can do without it." drop={one} attributes={{ accept: '.csv' }} error={wrong('postcodes')} />
      </Details>
      <div data-return-sending hidden>
        <label class="govuk-label" for="sent">Sending the files</label>
        <progress id="sent" class="sl-progress" max={100} value={0} />
        <p class="sl-quiet" role="status" data-return-sent />
      </div>
      <Button preventDoubleClick>Write it</Button>
    </form>
  )
}
