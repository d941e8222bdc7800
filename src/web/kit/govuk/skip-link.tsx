import { classNames } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** The first stop for a keyboard: past the header, to the page. */
export interface SkipLinkProps extends Common {
  /** '#content' unless given */
  readonly href?: string | undefined
  readonly children?: Words
}

export const SkipLink = (props: SkipLinkProps) => (
  <a href={props.href || '#content'} class={classNames('govuk-skip-link', props.classes)} data-module="govuk-skip-link" {...props.attributes}>
    {props.children}
  </a>
)
