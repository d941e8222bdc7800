import { Button } from '../govuk/index.ts'

/**
 * Asks whether somebody is still there, two minutes before their session ends. Hidden until a script opens it; without one
 * the session ends all the same, and what was sent too late is kept.
 */
export const StillHere = (props: { /** seconds until it ends, as this page was made */ readonly endsIn: number }) => (
  <dialog class="sl-still" data-still-here={String(props.endsIn)} aria-labelledby="still-here">
    <h2 class="govuk-heading-m" id="still-here">Are you still there?</h2>
    <p class="govuk-body">For safety you will be signed out in <strong data-still-left>2 minutes</strong>. What you have written is kept as a draft.</p>
    <div class="sl-press">
      <Button type="button" attributes={{ 'data-still-stay': true }}>Stay signed in</Button>
    </div>
  </dialog>
)
