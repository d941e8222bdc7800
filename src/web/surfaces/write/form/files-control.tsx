import { readAttached, type Attached, type Field } from '../../../../records/index.ts'
import { chosen } from '../../../../records/form/index.ts'
import { taken } from '../../../../store/index.ts'
import { Button, FileList, Recorder } from '../../../kit/index.ts'
import { errorOf, type Shown } from './asked.ts'

/** Files of an answer: those added so far, each with a press to take it away, and a control to add more. Works without a script. */
export function FilesControl({ form, field, name }: { readonly form: Shown; readonly field: Field; readonly name: string }) {
  const given = chosen(form.answers, name)
  const files = given.flatMap((g) => readAttached(g) ?? [])
  const error = errorOf(form, name)
  const describedBy = [`${name}-hint`, ...(error ? [`${name}-error`] : [])].join(' ')
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label sl-label-b" for={name}>{field.label}</label>
      <div id={`${name}-hint`} class="govuk-hint">{field.hint ?? 'Photos, PDF or sound, up to 15 MB each. Where a photo was taken is removed from it.'}</div>
      {error && <p id={`${name}-error`} class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> {error}</p>}
      <div data-files-of={name}>
        {given.map((g) => <input type="hidden" name={name} value={g} />)}
        {files.length > 0 && <FileList files={files} href={(hash) => `${form.filesAt}/${hash}`} inside={form.inside} act={(f: Attached) => (
          <Button name="_do" value={`detach:${name}:${f.hash}`} tone="secondary" small>Take away<span class="govuk-visually-hidden"> {f.name}</span></Button>
        )} />}
      </div>
      <input class="govuk-file-upload" id={name} type="file" name={`file.${name}`} accept={taken} multiple aria-describedby={describedBy} />
      <Button name="_do" value={`attach:${name}`} tone="secondary" small formenctype="multipart/form-data">Add</Button>
      <Recorder field={name} label={field.label} />
    </div>
  )
}
