import type { Words } from '../govuk/index.ts'

/** A titled box. */
export interface PanelProps {
  readonly title?: string | undefined
  /** needed with a title: the heading's id, which names the section */
  readonly id?: string | undefined
  readonly children: Words
  readonly classes?: string | undefined
}

export function Panel(props: PanelProps) {
  const classes = props.classes ? `sl-panel ${props.classes}` : 'sl-panel'
  if (!props.title) return <div class={classes}>{props.children}</div>
  const id = props.id ?? props.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return (
    <section class={classes} aria-labelledby={id}>
      <h2 id={id} class="sl-h3">{props.title}</h2>
      {props.children}
    </section>
  )
}

const figures = new Intl.NumberFormat('en-GB')

/** A part of a page under its own heading, with a line or a link at the heading's end. */
export interface SectionProps {
  readonly id: string
  readonly title: string
  /** said after the title in a lighter weight: how many */
  readonly count?: number | undefined
  readonly more?: Words
  readonly children: Words
}

export const Section = (props: SectionProps) => (
  <section aria-labelledby={props.id}>
    <div class="sl-head">
      <h2 id={props.id} class="sl-h2">{props.title}{props.count !== undefined && <>{' '}<span class="sl-count">{figures.format(props.count)}</span></>}</h2>
      {props.more && <p class="sl-head__more">{props.more}</p>}
    </div>
    {props.children}
  </section>
)
