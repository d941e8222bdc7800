import type { Words } from '../govuk/index.ts'

/** Folded on a phone, open at a desk and on paper, without script. Where a browser cannot do that it folds everywhere. */
export const Fold = (props: { readonly summary: Words; readonly children: Words }) => (
  <details class="sl-fold">
    <summary class="sl-fold__summary"><span>{props.summary}</span></summary>
    {props.children}
  </details>
)
