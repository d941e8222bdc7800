import { Icon } from './icon.tsx'
import type { Words } from '../govuk/index.ts'
import type { IconName } from './icon.tsx'
import type { Tone } from './tone.ts'

/** A count that leads into the page. */
export interface Tally {
  readonly count: number
  /** 'overdue', 'owed today' */
  readonly words: string
  readonly tone: Exclude<Tone, 'met-late'>
  readonly icon: IconName
  readonly href: string
}

const figures = new Intl.NumberFormat('en-GB')

/** Counts, each a link into the page. */
export const Tallies = (props: { readonly tallies: readonly Tally[] }) => (
  <ul class="sl-tallies" role="list">
    {props.tallies.map(tally => (
      <li class={`sl-tally sl-tally--${tally.tone}`}>
        <a href={tally.href}><span class="sl-tally__n">{figures.format(tally.count)}</span>{' '}<span><Icon name={tally.icon} />{tally.words}</span></a>
      </li>
    ))}
  </ul>
)

/** The page's one question, what stands above and below it, and its tallies. */
export interface TitleProps {
  readonly title: string
  /** above: the moment, the place in the product */
  readonly label?: string | undefined
  readonly lead?: Words
  readonly tallies?: readonly Tally[] | undefined
}

export const Title = (props: TitleProps) => (
  <div class="sl-title">
    <div>
      {props.label && <p class="sl-label">{props.label}</p>}
      <h1 class="sl-h1">{props.title}</h1>
      {props.lead && <p class="sl-quiet">{props.lead}</p>}
    </div>
    {props.tallies && props.tallies.length > 0 && <Tallies tallies={props.tallies} />}
  </div>
)

/** Links into a long page, shown on a phone only: at a desk the page is in sight. */
export const Jumps = (props: { readonly links: readonly { readonly text: string; readonly href: string }[] }) => (
  <nav class="sl-jumpbar" aria-label="On this page">
    <ul role="list">{props.links.map(link => <li><a href={link.href}>{link.text}</a></li>)}</ul>
  </nav>
)
