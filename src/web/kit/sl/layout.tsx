import type { ComponentChildren } from 'preact'
import { SkipLink } from '../govuk/index.ts'
import { StillHere } from './still-here.tsx'
import { AsKnownBanner } from './as-known-banner.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { Find, Place, Signed } from './header.tsx'
import type { Keys } from './shortcuts.ts'

/** A whole staff page. */
export interface LayoutProps {
  /** the page's name, first in the browser's title */
  readonly title: string
  /** who is signed in; null on pages anyone can open */
  readonly who: Signed | null
  /** the four or five places in the header */
  readonly places: readonly Place[]
  /** places less often gone to, at the foot */
  readonly more?: readonly { readonly text: string; readonly href: string }[] | undefined
  readonly find?: Find | undefined
  /** 'Tarrowmouth Council' */
  readonly organisation?: string | undefined
  /** where the mark leads, '/' unless given */
  readonly homeHref?: string | undefined
  /** says on every page that this is a demonstration; `now` is its moment in words */
  readonly demo: { readonly on: boolean; readonly now: string }
  /** the identity bar and the record's own navigation */
  readonly brief?: ComponentChildren
  /** above the main column, full width: the autosave line, a notification */
  readonly top?: ComponentChildren
  /** looking at the past: an AsKnownBanner, or the moment in words for a banner that leads back to this page as it is now */
  readonly asKnown?: ComponentChildren
  /** goes into the sign out form */
  readonly csrf: string
  readonly children: ComponentChildren
  /** more modules, besides the one every page has: '/assets/kit/autosave.js' */
  readonly scripts?: readonly string[] | undefined
  /** the reader's choice; their machine's own setting unless given */
  readonly theme?: 'light' | 'dark' | 'contrast' | undefined
  /** when something on the page must be put right, 'Error: ' goes first in the browser's title */
  readonly hasErrors?: boolean | undefined
  /** seconds until the session ends if nothing more is asked: the page warns before, where script runs */
  readonly endsIn?: number | undefined
  /** how many things the reader was told and has not seen */
  readonly unseen?: number | undefined
  /** where help with this page is */
  readonly help?: string | undefined
  /** which keys do something by themselves */
  readonly keys?: Keys | undefined
}

const Head = (props: LayoutProps) => (
  <head>
    <meta charset="utf-8" />
    <title>{`${props.hasErrors ? 'Error: ' : ''}${props.title} – Sightline`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="#0e4350" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
    <link rel="preload" href="/assets/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2" as="font" type="font/woff2"
      crossorigin="anonymous" />
    <link rel="stylesheet" href="/assets/sightline.css" />
    {['/assets/kit/start.js', ...(props.scripts ?? [])].map(src => <script type="module" src={src} />)}
  </head>
)

/** Everything between the doctype and the end. Write `<!DOCTYPE html>` before it. */
export function Layout(props: LayoutProps) {
  const { asKnown } = props
  return (
    <html lang="en-GB" class="govuk-template" data-theme={props.theme}>
      <Head {...props} />
      <body class={asKnown ? 'govuk-template__body sl-staff sl-past' : 'govuk-template__body sl-staff'}>
        <SkipLink href="#main">Skip to main content</SkipLink>
        {props.demo.on && <DemoBanner now={props.demo.now} />}
        <Header
          who={props.who} places={props.places} find={props.find} organisation={props.organisation} homeHref={props.homeHref} csrf={props.csrf} unseen={props.unseen} help={props.help} keys={props.keys}
        />
        {typeof asKnown === 'string' && asKnown ? <AsKnownBanner moment={asKnown} backHref="?" /> : asKnown}
        {props.brief}
        {props.top}
        <main class="govuk-main-wrapper sl-main" id="main" data-keys={props.keys}><div class="sl-width">{props.children}</div></main>
        <Footer demo={props.demo.on} more={props.more} help={props.help} keys={props.keys} />
        {props.endsIn !== undefined && <StillHere endsIn={props.endsIn} />}
      </body>
    </html>
  )
}
