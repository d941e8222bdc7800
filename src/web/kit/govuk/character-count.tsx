import { Hint } from './hint.tsx'
import { Textarea } from './textarea.tsx'
import { classNames } from './parts.tsx'
import type { TextareaProps } from './textarea.tsx'

/** A textarea with a limit. Going over is said, never cut off. One of maxlength and maxwords. */
export interface CharacterCountProps extends TextareaProps {
  readonly maxlength?: number | string | undefined
  readonly maxwords?: number | string | undefined
  /** 'words', or how the browser should tell characters apart */
  readonly countType?: string | undefined
  /** per cent of the limit at which the count appears */
  readonly threshold?: number | string | undefined
  readonly countClasses?: string | undefined
}

export function CharacterCount(props: CharacterCountProps) {
  const id = props.id || props.name
  const countType = props.countType || (props.maxwords ? 'words' : undefined)
  const limit = props.maxwords ?? props.maxlength
  const info = `${id}-info`
  return (
    <Textarea
      {...props} id={id} classes={classNames('govuk-js-character-count', props.classes)} describedBy={info}
      formGroup={{
        classes: classNames('govuk-character-count', props.formGroup?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          ...(props.maxlength && { 'data-maxlength': props.maxlength }),
          ...(props.maxwords && { 'data-maxwords': props.maxwords }),
          ...(props.threshold && { 'data-threshold': props.threshold }),
          ...(countType && { 'data-count-type': countType }),
          ...props.formGroup?.attributes,
        },
      }}
      after={(
        <>
          <Hint
            id={info} classes={classNames('govuk-character-count__message', props.countClasses)}
            text={limit ? `You can enter up to ${limit} ${countType === 'words' ? 'words' : 'characters'}` : ''}
          />
          {props.after}
        </>
      )}
    />
  )
}
