import { SingleField } from './form-group.tsx'
import { classNames, pieceOf } from './parts.tsx'
import type { Single } from './form-group.tsx'
import type { Attributes, Common } from './parts.tsx'

/** Files to send. With `drop`, they can be dropped on it where script runs. */
export interface FileUploadProps extends Single {
  readonly multiple?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** how the place to drop on looks and what it says; without it there is none */
  readonly drop?: Common | undefined
}

export const FileUpload = (props: FileUploadProps) => (
  <SingleField
    asked={props}
    control={(id, describedBy) => {
      // spread, because the element's own types know no multiple files of a fixed type
      const type: Attributes = { type: 'file' }
      const input = (
        <input
          class={classNames('govuk-file-upload', props.classes, pieceOf(props.error) && 'govuk-file-upload--error')} id={id} name={props.name}
          {...type} disabled={props.disabled} multiple={props.multiple} aria-describedby={describedBy} {...props.attributes}
        />
      )
      if (!props.drop) return input
      return (
        <div class={classNames('govuk-file-upload-wrapper', props.drop.classes)} data-module="govuk-file-upload" {...props.drop.attributes}>
          {input}
        </div>
      )
    }}
  />
)
