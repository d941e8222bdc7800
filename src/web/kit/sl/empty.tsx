import { Icon } from './icon.tsx'
import type { Words } from '../govuk/index.ts'

/** Nothing to show, and what that does and does not mean. */
export interface EmptyProps {
  /** 'met': looked, and nothing is owed (say when and from how many records); 'ask': nobody has written it, which is not the same */
  readonly kind: 'met' | 'ask'
  readonly children: Words
}

export const Empty = (props: EmptyProps) => (
  <p class={props.kind === 'ask' ? 'sl-empty sl-empty--ask' : 'sl-empty'}>
    <Icon name={props.kind === 'ask' ? 'unknown' : 'met'} /><span>{props.children}</span>
  </p>
)
