import { classNames } from './parts.tsx'
import type { Common, Words } from './parts.tsx'

/** Something that has just happened, or that is true of the whole page. */
export interface NotificationBannerProps extends Common {
  /** one line, shown as the banner's heading */
  readonly text?: Words
  /** richer content, in place of `text` */
  readonly children?: Words
  /** 'success' when something the reader did has worked */
  readonly type?: string | undefined
  readonly title?: Words
  readonly titleId?: string | undefined
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  readonly role?: 'alert' | 'region' | 'banner' | undefined
  readonly disableAutoFocus?: boolean | undefined
}

export function NotificationBanner(props: NotificationBannerProps) {
  const success = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Heading = `h${props.titleHeadingLevel || 2}` as 'h2'
  return (
    <div
      class={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success', props.classes)}
      role={props.role || (success ? 'alert' : 'region')} aria-labelledby={titleId} data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus === undefined ? undefined : String(props.disableAutoFocus)} {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>{props.title || (success ? 'Success' : 'Important')}</Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.children || (props.text && <p class="govuk-notification-banner__heading">{props.text}</p>)}
      </div>
    </div>
  )
}
