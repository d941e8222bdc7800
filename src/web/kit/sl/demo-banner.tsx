import { Icon } from './icon.tsx'

/** On every page of a demonstration, so that nobody takes its people for real ones or writes about real ones in it. */
export const DemoBanner = (props: { /** the demonstration's moment in words */ readonly now: string }) => (
  <div class="sl-demo" role="region" aria-label="Demonstration">
    <div class="sl-width">
      <p>
        <Icon name="eye" size={18} /><strong>A demonstration</strong> with made-up people only.
        <span class="sl-demo__more"> Write nothing real here.</span>
      </p>
      <p class="sl-demo__now">
        Here it is {props.now}. <a class="govuk-link" href="/demonstration">Move the clock on</a> or <a class="govuk-link" href="/sign-in">be somebody else</a>
      </p>
    </div>
  </div>
)
