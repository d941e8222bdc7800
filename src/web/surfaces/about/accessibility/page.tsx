import { definePage } from '../../../contract.ts'

/** What was checked, and what was not. */
export default definePage<null>({
  path: '/accessibility', permission: 'public', audit: 'Read about accessibility', about: () => null,
  load: async () => ({ data: null }),
  title: () => 'Accessibility',
  view: () => ({
    main: <>
      <h1 class="govuk-heading-l">Accessibility</h1>
      <p class="govuk-body-l">Every page should work with a keyboard, a screen reader, text at 400%, no colour, no script, and on paper.</p>
      <p class="govuk-body">Each page is checked by machine against WCAG 2.2 AA, in light, dark and high contrast, and nothing was found at the last check. A machine finds less than half of what a person finds.</p>
      <p class="govuk-body">Not yet tested: screen readers used by people who rely on them, and reading age.</p>
      <p class="govuk-body">If something stops you, tell whoever runs this for your council. What you were writing is kept as a draft.</p>
    </>,
  }),
})
