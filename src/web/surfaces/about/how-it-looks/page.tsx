import { Button, Radios } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { themes, type Theme } from '../../../server/theme.ts'

const labels: { readonly [theme in Theme]: string } = { light: 'Light', dark: 'Dark', contrast: 'High contrast' }

/** Light, dark or high contrast, for this browser. */
export default definePage<null>({
  path: '/how-it-looks', permission: 'public', audit: 'Chose how it looks', about: () => null,
  load: async () => ({ data: null }),
  title: () => 'How this looks',
  view: (_, call) => ({
    main: (
      <form method="post" action="/how-it-looks">
        <input type="hidden" name="_csrf" value={call.csrf} />
        <Radios name="theme" value="" legend={{ text: 'How should this look?', classes: 'govuk-fieldset__legend--l', isPageHeading: true }}
          items={[...themes.map((t) => ({ value: t, text: labels[t] })), { value: 'machine', text: 'As this device is set' }]} />
        <Button>Save</Button>
      </form>
    ),
  }),
  post: {
    permission: 'public',
    handle: async (_, form) => ({ redirect: '/how-it-looks', theme: themes.find((t) => t === form['theme']) ?? 'machine', say: 'Saved for this browser.' }),
  },
})
