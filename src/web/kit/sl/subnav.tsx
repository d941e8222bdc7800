import { Icon } from './icon.tsx'
import type { Link } from './link.ts'

/** A page among several about one thing. */
export interface SubnavItem extends Link {
  readonly current?: boolean | undefined
}

/** The pages of one record, and what is owed on it. */
export interface SubnavProps {
  /** 'Micah’s record' */
  readonly label: string
  readonly items: readonly SubnavItem[]
  /** shown at the end, so that what is owed is in the first screen of every page */
  readonly owed?: { readonly href: string; readonly overdue: number; readonly today: number } | undefined
}

const Owed = (props: { readonly href: string; readonly overdue: number; readonly today: number }) => (
  <a class="sl-subnav__owed" href={props.href}>
    <span class="govuk-visually-hidden">What is owed: </span>
    {props.overdue > 0 && <span class="is-late"><Icon name="late" />{props.overdue} overdue</span>}
    {props.today > 0 && <>{' '}<span class="is-today"><Icon name="today" />{props.today} owed today</span></>}
    {props.overdue + props.today === 0 && <span>Nothing overdue or owed today</span>}
  </a>
)

/** From so many pages on they would stand in three rows on a phone, so they fold there, without script: see `Fold`. */
const many = 5

export const Subnav = (props: SubnavProps) => (
  <nav class="sl-subnav" aria-label={props.label}>
    <div class="sl-width">
      {props.items.length < many ? <Items {...props} /> : (
        <details class="sl-subnav__all">
          <summary class="sl-subnav__summary"><strong>{props.items.find(item => item.current)?.text ?? props.label}</strong><span class="sl-subnav__more">More<span class="govuk-visually-hidden"> pages: {props.label}</span><Icon name="down" /></span></summary>
          <Items {...props} />
        </details>
      )}
      {props.owed && <Owed {...props.owed} />}
    </div>
  </nav>
)

const Items = (props: Pick<SubnavProps, 'items'>) => (
  <ul role="list">
    {props.items.map(item => (
      <li class={item.current ? 'is-current' : undefined}>
        <a href={item.href} aria-current={item.current ? 'page' : undefined}>{item.text}</a>
      </li>
    ))}
  </ul>
)
