import { mostBrought } from '../../../../store/imports/index.ts'
import { Button, FileUpload, Radios, Select } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { Csrf } from '../../door/parts/field.tsx'
import { toBringIn } from '../../links.ts'
import { choices } from './kinds.ts'
import { yearsOffered, type Problem, type Start } from './load.ts'

const drop = { attributes: { 'data-i18n.choose-files-button': 'Choose files', 'data-i18n.drop-instruction': 'or drop them here', 'data-i18n.no-file-chosen': 'None chosen' } }

/** The form that files are given with. */
export function GiveForm({ data: { asked, problems }, call }: { readonly data: Pick<Start, 'asked' | 'problems'>; readonly call: Call }) {
  const wrong = (field: Problem['field']): string | undefined => problems.find((p) => p.field === field)?.says
  return (
    <form method="post" action={toBringIn()} enctype="multipart/form-data" class="sl-panel" data-return-give data-most-bytes={String(mostBrought.bytes)}>
      <Csrf csrf={call.csrf} />
      <div data-return-problems role="alert" />
      <Radios name="kind" legend={{ text: 'What kind of files are they?' }} value={asked.kind} error={wrong('kind')} items={choices} small />
      <Select name="year" label="Year of the SSDA903" hint="Only when the days in the files do not show it." value={asked.year} error={wrong('year')}
        items={[{ value: '', text: 'The files say' }, ...yearsOffered(call.now).map((y) => ({ value: y, text: y }))]} />
      <FileUpload name="files" label={{ text: 'The files', classes: 'sl-label-b' }} hint={`Up to ${mostBrought.bytes / 1e9} GB together.`} multiple drop={drop}
        attributes={{ accept: '.csv,.txt,.tsv,.xml,.xlsx' }} error={wrong('files')} />
      <Radios name="wants" legend={{ text: 'What should be done with them?' }} value={asked.wants} small items={[
        { value: 'look', text: 'Look first', hint: 'Nothing is written. You see what would be, and decide.' },
        { value: 'write', text: 'Write to the record at once', hint: 'For files you have looked through before.' },
      ]} />
      <div data-return-sending hidden>
        <label class="govuk-label" for="sent">Sending the files</label>
        <progress id="sent" class="sl-progress" max={100} value={0} />
        <p class="sl-quiet" role="status" data-return-sent />
      </div>
      <Button preventDoubleClick>Give the files</Button>
    </form>
  )
}
