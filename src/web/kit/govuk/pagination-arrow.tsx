import { classNames } from './parts.tsx'
import type { Attributes, Words } from './parts.tsx'

/** The page before or after. */
export interface PageLink {
  readonly href: string
  readonly text?: Words
  /** what is on that page, shown when there are no page numbers */
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = (props: { readonly rel: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${props.rel}`} xmlns="http://www.w3.org/2000/svg" height="13" width="15"
    aria-hidden="true" focusable="false" viewBox="0 0 15 13"
  >
    <path d={arrows[props.rel]} />
  </svg>
)

/** The arrow and its words. In a block the arrow always comes first. */
export function PaginationArrow(props: { readonly link: PageLink; readonly rel: 'prev' | 'next'; readonly block: boolean }) {
  const { link, rel, block } = props
  return (
    <div class={`govuk-pagination__${rel}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={rel} {...link.attributes}>
        {(block || rel === 'prev') && <Arrow rel={rel} />}
        <span class={classNames('govuk-pagination__link-title', block && !link.labelText && 'govuk-pagination__link-title--decorated')}>
          {(link.text && <>{link.text}{' '}</>) || <>{rel === 'prev' ? 'Previous' : 'Next'}<span class="govuk-visually-hidden"> page</span></>}
        </span>
        {link.labelText && block && (
          <><span class="govuk-visually-hidden">:</span><span class="govuk-pagination__link-label">{link.labelText}</span></>
        )}
        {!block && rel === 'next' && <Arrow rel={rel} />}
      </a>
    </div>
  )
}
