import { classNames } from './parts.tsx'
import type { Attributes, Common, Words } from './parts.tsx'

/** A page above this one; without href it is this page. */
export interface Crumb {
  readonly text: Words
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Where this page sits. */
export interface BreadcrumbsProps extends Common {
  readonly items: readonly Crumb[]
  readonly collapseOnMobile?: boolean | undefined
  /** what screen readers call it, 'Breadcrumb' unless given */
  readonly labelText?: string | undefined
}

const Item = (crumb: Crumb) => crumb.href
  ? <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href={crumb.href} {...crumb.attributes}>{crumb.text}</a></li>
  : <li class="govuk-breadcrumbs__list-item" aria-current="page">{crumb.text}</li>

export const Breadcrumbs = (props: BreadcrumbsProps) => (
  <nav
    class={classNames('govuk-breadcrumbs', props.classes, props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={props.labelText ?? 'Breadcrumb'} {...props.attributes}
  >
    <ol class="govuk-breadcrumbs__list">{props.items.map(item => <Item {...item} />)}</ol>
  </nav>
)
