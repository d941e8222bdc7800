import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { keyOf, type Keys } from './shortcuts.ts'

/** Who is signed in. */
export interface Signed {
  readonly name: string
  readonly role: string
  readonly initials: string
}

/** One of the product's places. */
export interface Place {
  readonly href: string
  readonly text: string
  readonly current?: boolean | undefined
  /** where people write, which has a key of its own */
  readonly writes?: boolean | undefined
}

/** Where the find box sends what is typed, as `find`: in a form, because a name must stand in no address. */
export interface Find {
  readonly action: string
  /** 'Find a child or adult' */
  readonly label: string
}

/** The header's parts. */
export interface HeaderProps {
  readonly who: Signed | null
  readonly places: readonly Place[]
  readonly find?: Find | undefined
  readonly organisation?: string | undefined
  readonly homeHref?: string | undefined
  readonly csrf: string
  /** How many things the reader was told and has not seen; left out for whoever is told nothing. */
  readonly unseen?: number | undefined
  /** Where help with this page is. */
  readonly help?: string | undefined
  readonly keys?: Keys | undefined
}

const Places = (props: { readonly places: readonly Place[]; readonly keys: Keys | undefined }) => (
  <nav class="sl-nav" aria-label="Main">
    <ul role="list">
      {props.places.map(place => (
        <li class={place.current ? 'is-current' : undefined}>
          <a href={place.href} aria-current={place.current ? 'page' : undefined} {...(place.writes ? keyOf(props.keys, 'write') : {})}>{place.text}</a>
        </li>
      ))}
    </ul>
  </nav>
)

/** A box at a desk; on a phone a press that leads to the page with the box, so that the places keep their room. */
const FindBox = (props: Find & { readonly csrf: string; readonly keys: Keys | undefined }) => (
  <>
    <form class="sl-find" role="search" method="post" action={props.action}>
      <input type="hidden" name="_csrf" value={props.csrf} />
      <label class="govuk-visually-hidden" for="find">{props.label}</label>
      <input id="find" name="find" type="search" placeholder={props.label} autocomplete="off" {...keyOf(props.keys, 'find')} />
      <button type="submit"><Icon name="search" /><span class="govuk-visually-hidden">Search</span></button>
    </form>
    <a class="sl-findlink" href={props.action}><Icon name="search" /><span class="govuk-visually-hidden">{props.label}</span></a>
  </>
)

/** Help with this very page. On a phone it stands at the foot only, so that the places keep their room. */
const HelpLink = (props: { readonly href: string; readonly keys: Keys | undefined }) => (
  <a class="sl-helplink" href={props.href} {...keyOf(props.keys, 'help')}>Help<span class="govuk-visually-hidden"> with this page</span></a>
)

/** The way to what one was told, with how much of it is not seen. */
const Heard = (props: { readonly unseen: number; readonly keys: Keys | undefined }) => (
  <a class="sl-heard" href="/told" {...keyOf(props.keys, 'told')}>
    <Icon name="ear" /><span class="sl-heard__words" aria-hidden="true">Told</span>
    {props.unseen > 0 && <span class="sl-heard__n" aria-hidden="true">{props.unseen > 99 ? '99+' : props.unseen}</span>}
    <span class="govuk-visually-hidden">What you were told{props.unseen > 0 ? `, ${props.unseen} not seen yet` : ', all of it seen'}</span>
  </a>
)

/** Who is signed in, and the way out. Signing out is a form, because it changes something. */
const Me = (props: { readonly who: Signed; readonly csrf: string; readonly unseen: number | undefined; readonly keys: Keys | undefined }) => (
  <div class="sl-me">
    {props.unseen !== undefined && <Heard unseen={props.unseen} keys={props.keys} />}
    <a class="sl-me__who" href="/account">
      <span class="sl-avatar sl-avatar--me" aria-hidden="true">{props.who.initials}</span>
      <span class="sl-me__words"><span>{props.who.name}</span> <span class="sl-me__role">{props.who.role}</span></span>
    </a>
    <form class="sl-me__out" method="post" action="/sign-out" data-signs-out>
      <input type="hidden" name="_csrf" value={props.csrf} />
      <button type="submit">Sign out</button>
    </form>
  </div>
)

/** One row at a desk; on a phone the places stay in sight beneath. */
export const Header = (props: HeaderProps) => (
  <header class="sl-header">
    <div class="sl-header__in">
      <a class="sl-header__brand" href={props.homeHref ?? '/'} {...(props.who ? keyOf(props.keys, 'first') : {})}>
        <Mark size={34} />
        <span class="sl-header__words">
          <span class="sl-header__name">Sightline</span>
          {props.organisation && <>{' '}<span class="sl-header__org">{props.organisation}</span></>}
        </span>
      </a>
      {props.places.length > 0 && <Places places={props.places} keys={props.keys} />}
      {props.find && <FindBox {...props.find} csrf={props.csrf} keys={props.keys} />}
      {props.help && <HelpLink href={props.help} keys={props.keys} />}
      {props.who && <Me who={props.who} csrf={props.csrf} unseen={props.unseen} keys={props.keys} />}
    </div>
  </header>
)
