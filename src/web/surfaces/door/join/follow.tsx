import { definePage } from '../../../contract.ts'

/** Where a one-time link leads. Takes the token out of the address at once; opening it, or a program that looks at links, uses nothing up. */
export default definePage<null>({
  path: '/join/:token',
  only: 'accounts',
  permission: 'public',
  audit: 'Followed a link to an account',
  about: () => null,
  load: async (call) => {
    const pass = await call.store.door.setUp.follow(call.params['token'] ?? '')
    return pass ? { redirect: '/join', keep: { pass } } : { data: null }
  },
  title: () => 'This link is no longer good',
  view: () => ({
    main: <div class="sl-door">
      <h1 class="govuk-heading-l">This link is no longer good</h1>
      <p class="govuk-body">It was used, its time is over, or a newer one was made. Ask an administrator here for another.</p>
      <p class="govuk-body"><a class="govuk-link" href="/sign-in">Sign in</a> if you have set up your account already.</p>
    </div>,
  }),
})
