import { definePage } from '../../../contract.ts'
import { startOf } from '../../../server/places.ts'
import { To } from '../../child/parts/to.tsx'
import { toOwed } from '../../links.ts'
import { fallingDue } from '../owed.ts'

/** Where an entry of a calendar leads: to why the thing is owed. Only whoever owes it gets there. */
export default definePage<null>({
  path: '/calendar/owed/:entry',
  permission: 'anyone signed in',
  audit: 'Followed an entry of their calendar',
  about: () => null,
  load: async ({ reader, user, params }) => {
    const found = (await fallingDue(reader, user)).find((f) => f.entry === params['entry'])
    return found ? { redirect: toOwed(found.owed.subject, found.owed.rule, found.owed.key) } : { data: null }
  },
  title: () => 'Not owed by you now',
  view: (_, call) => ({
    main: <>
      <h1 class="govuk-heading-l">You do not owe this now</h1>
      <p class="govuk-body">It was done, or somebody else has it, or it was needed no more. Your calendar takes the entry out when it next asks.</p>
      <p class="govuk-body"><To href={startOf(call.user)}>See what you owe now</To></p>
    </>,
  }),
})
