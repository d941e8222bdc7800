import { definePage } from '../../../contract.ts'
import { toKeys, toKit, toTour } from '../../links.ts'

/** The few things somebody new needs. */
export default definePage<null>({
  path: '/help', permission: 'public', audit: 'Read the help', about: () => null,
  load: async () => ({ data: null }),
  title: () => 'Help',
  view: (_, call) => ({
    main: <>
      <h1 class="govuk-heading-l">Help</h1>
      <p class="govuk-body-l">If a child is in danger now, ring 999 before you write anything.</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>Every page has help of its own, with the guidance that belongs to it: <strong>Help with this page</strong>, at the foot.</li>
        {call.user.worker && <li><a class="govuk-link" href={toTour()}>A short tour of your first page</a></li>}
        <li><a class="govuk-link" href={toKeys()}>Keyboard shortcuts</a></li>
        {call.demonstration && <li><a class="govuk-link" href={toKit()}>Every part these pages are made of</a>, for whoever builds or judges them</li>}
      </ul>
      <h2 class="govuk-heading-m">To write something down</h2>
      <p class="govuk-body">Open the child and press what happened. Leave out what you do not know: it saves all the same. Come back when you can.</p>
      <h2 class="govuk-heading-m">When you got something wrong</h2>
      <p class="govuk-body">Open what you wrote and press <strong>Correct this</strong>. The first version stays beneath. If it is about the wrong child, press <strong>Withdraw</strong> and say why.</p>
      <h2 class="govuk-heading-m">When something is said to be owed and you think it is not</h2>
      <p class="govuk-body">Press <strong>Why?</strong> beside it. It shows what it came from, whose rule it is, and what would meet it. If the date it counts from is wrong, correct that.</p>
      <h2 class="govuk-heading-m">When something here does not work</h2>
      <p class="govuk-body">What you typed is given back to be sent again, and is never written twice. <a class="govuk-link" href="/working">Is Sightline working?</a> says what is not as it should be.</p>
      <h2 class="govuk-heading-m">What a broken line means</h2>
      <p class="govuk-body">Not law: a choice of this council or a common practice. A solid line is law or guidance that must be followed.</p>
    </>,
  }),
})
