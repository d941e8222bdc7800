import { Subnav } from '../../kit/index.ts'
import { toAlerts, toReviews } from '../links.ts'

/** Between the two lists of whoever reviews access. */
export const AccessNav = (props: { readonly current: 'alerts' | 'reviews' }) => (
  <Subnav label="Access" items={[
    { text: 'Alerts', href: toAlerts(), current: props.current === 'alerts' },
    { text: 'Emergency openings', href: toReviews(), current: props.current === 'reviews' },
  ]} />
)
