import { Button } from '../govuk/index.ts'
import type { Words } from '../govuk/index.ts'

/** One step of a first tour: what is here and where to press. It stands in the page, covers nothing, and is left by one press. */
export interface TourStepProps {
  readonly at: number
  readonly of: number
  readonly title: string
  readonly words: Words
  /** the part of this page, or the other page, that the step is about */
  readonly see?: { readonly text: string; readonly href: string } | undefined
  /** where its presses are sent: `_do` is 'back', 'next' or 'leave' */
  readonly press: { readonly action: string; readonly fields: { readonly [name: string]: string } }
}

export const TourStep = (props: TourStepProps) => (
  <section class="sl-tour" id="tour" aria-labelledby="tour-title" tabindex={-1}>
    <p class="sl-label">A short tour, {props.at} of {props.of}</p>
    <h2 id="tour-title" class="sl-h3">{props.title}</h2>
    <p>{props.words} {props.see && <a class="govuk-link" href={props.see.href}>{props.see.text}</a>}</p>
    <form class="sl-press" method="post" action={props.press.action}>
      {Object.entries(props.press.fields).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Button small name="_do" value="next">{props.at < props.of ? 'Next' : 'Done'}</Button>
      {props.at > 1 && <Button small tone="secondary" name="_do" value="back">Back</Button>}
      {props.at < props.of && <button type="submit" class="sl-linkbutton" name="_do" value="leave">Leave the tour</button>}
    </form>
  </section>
)
