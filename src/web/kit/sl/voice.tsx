import { Icon } from './icon.tsx'
import type { Words } from '../govuk/index.ts'

/** A child's own words. One colour and one bar everywhere, so that they can be found on any page. Quotation marks are added. */
export interface VoiceProps {
  /** 'In Micah’s words' */
  readonly heading: string
  readonly words: readonly string[]
  /** lines under it: to whom, when, what was answered */
  readonly meta?: readonly Words[] | undefined
  readonly id?: string | undefined
}

/** Words without the quotation marks somebody typed around all of them: their own are added wherever they are shown. */
export const unquoted = (words: string): string => /^[“"]([^“”"]*)[”"]$/.exec(words.trim())?.[1] ?? words

export const Voice = (props: VoiceProps) => (
  <section class="sl-voice" aria-labelledby={props.id ?? 'voice'}>
    <h2 id={props.id ?? 'voice'} class="sl-voice__h"><Icon name="talk" />{props.heading}</h2>
    <blockquote>{props.words.map(words => <p>{unquoted(words)}</p>)}</blockquote>
    {props.meta?.map(line => <p class="sl-voice__meta">{line}</p>)}
  </section>
)

/** A child's words inside something else, such as a timeline entry. */
export const VoiceLine = (props: { readonly children: string }) => (
  <blockquote class="sl-voice sl-voice--small"><p>{unquoted(props.children)}</p></blockquote>
)
