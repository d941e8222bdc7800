import { PaginationArrow } from './pagination-arrow.tsx'
import { classNames } from './parts.tsx'
import type { PageLink } from './pagination-arrow.tsx'
import type { Attributes, Common } from './parts.tsx'

/** One page number, or the gap between two. */
export interface PageItem {
  readonly number?: string | number | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly ellipsis?: boolean | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The way to the next and previous pages of a long list. */
export interface PaginationProps extends Common {
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
  readonly items?: readonly (PageItem | null | undefined | false)[] | undefined
  /** what screen readers call it, 'Pagination' unless given */
  readonly landmarkLabel?: string | undefined
}

const Item = (item: PageItem) => (
  <li
    class={classNames(
      'govuk-pagination__item', item.current && 'govuk-pagination__item--current', item.ellipsis && 'govuk-pagination__item--ellipsis',
    )}
  >
    {item.ellipsis ? '\u22ef' : (
      <a
        class="govuk-link govuk-pagination__link" href={item.href ?? '#'} aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined} {...item.attributes}
      >
        {item.number}
      </a>
    )}
  </li>
)

export function Pagination(props: PaginationProps) {
  const block = !props.items && !!(props.next ?? props.previous)
  return (
    <nav
      class={classNames('govuk-pagination', block && 'govuk-pagination--block', props.classes)} aria-label={props.landmarkLabel || 'Pagination'}
      {...props.attributes}
    >
      {props.previous?.href && <PaginationArrow link={props.previous} rel="prev" block={block} />}
      {props.items && <ul class="govuk-pagination__list">{props.items.map(item => item && <Item {...item} />)}</ul>}
      {props.next?.href && <PaginationArrow link={props.next} rel="next" block={block} />}
    </nav>
  )
}
