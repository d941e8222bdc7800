import { classNames, has } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** One step back. */
export interface BackLinkProps extends Common {
  readonly href?: string | undefined
  /** 'Back' unless given */
  readonly children?: Words
}

export const BackLink = (props: BackLinkProps) => (
  <a href={props.href || '#'} class={classNames('govuk-back-link', props.classes)} {...props.attributes}>
    {has(props.children) ? props.children : 'Back'}
  </a>
)
