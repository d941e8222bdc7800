import type { Link } from './link.ts'
import { keyOf, type Keys } from './shortcuts.ts'

const links: readonly Link[] = [
  { text: 'Accessibility', href: '/accessibility' },
  { text: 'How this looks: light, dark, high contrast', href: '/how-it-looks' },
  { text: 'Who can see what you do here', href: '/who-can-see' },
  { text: 'Help', href: '/help' },
]

export interface FooterProps {
  readonly demo: boolean
  /** places this person may open that are not in the header */
  readonly more?: readonly Link[] | undefined
  /** where help with this page is */
  readonly help?: string | undefined
  readonly keys?: Keys | undefined
}

/** The same on every staff page. */
export const Footer = (props: FooterProps) => (
  <footer class="sl-footer">
    <div class="sl-width">
      <ul role="list">
        {props.help && <li><a href={props.help}>Help with this page</a></li>}
        {[...props.more ?? [], ...links].map(link => <li><a href={link.href}>{link.text}</a></li>)}
        <li><a href="/help/keys" {...keyOf(props.keys, 'list')}>Keyboard shortcuts</a></li>
      </ul>
      <p>
        {props.demo && 'Made-up people. No real child, family, worker or place is shown. '}
        Every time a record is opened, that is kept.
      </p>
    </div>
  </footer>
)
