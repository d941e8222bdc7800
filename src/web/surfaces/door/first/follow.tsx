import { definePage } from '../../../contract.ts'

/** Where the link printed at the first start leads. */
export default definePage<null>({
  path: '/first/:token',
  only: 'accounts',
  permission: 'public',
  audit: 'Followed the first link',
  about: () => null,
  load: async (call) => {
    const link = await call.store.door.links.find(call.params['token'] ?? '')
    if (link?.purpose !== 'first') return { data: null }
    return { redirect: '/first', keep: { pass: await call.store.door.passes.open({ purpose: 'set up', account: null, held: { link: link.hash } }) } }
  },
  title: () => 'This link is no longer good',
  view: () => ({
    main: <div class="sl-door">
      <h1 class="govuk-heading-l">This link is no longer good</h1>
      <p class="govuk-body">It was used, its day is over, or Sightline was started again since. Start Sightline again: it prints a new link until there is an administrator.</p>
    </div>,
  }),
})
