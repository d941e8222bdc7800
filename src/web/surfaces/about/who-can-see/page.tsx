import { definePage } from '../../../contract.ts'

/** Who sees a child's record, and that looking is noted. */
export default definePage<null>({
  path: '/who-can-see', permission: 'public', audit: 'Read about who can see', about: () => null,
  load: async () => ({ data: null }),
  title: () => 'Who can see what you do here',
  view: () => ({
    main: <>
      <h1 class="govuk-heading-l">Who can see what you do here</h1>
      <p class="govuk-body-l">Every time a child’s record is opened, that is kept: who, when, which page, and why they could.</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>A child’s record is seen by the workers named for them, those workers’ team and the managers above it, the staff of the home they live in now, and whoever covers for any of these.</li>
        <li>When a child moves or a worker changes, what can be seen changes with it.</li>
        <li>What you are writing is yours until you send it. The exception: something a child told you, left unfinished for 30 minutes, is shown to those who look after that child.</li>
        <li>Managers can see who has looked at a record.</li>
        <li>Nothing that has been sent can be changed or removed. It can be corrected, and both stay.</li>
      </ul>
    </>,
  }),
})
