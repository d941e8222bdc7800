import { BackLink, Button, Radios, Table, Title, shortcuts, type Keys } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { toHelp, toKeys } from '../../links.ts'

const does: { readonly [what in keyof typeof shortcuts]: string } = {
  find: 'Go to the box that finds a child or adult', first: 'Open your first page', write: 'Write something', told: 'What you were told', help: 'Help with this page',
  next: 'Go to the next row of a list', previous: 'Go to the row before', list: 'This list',
}
const inAnyPage: readonly (readonly [string, string])[] = [
  ['Tab', 'Go to the next link, press or field; with Shift, back'], ['Enter', 'Follow a link, or press'], ['Space', 'Tick a box, or press'],
  ['Arrow keys', 'Choose among radio buttons'], ['Escape', 'Close a list of choices'],
]
const choices: { readonly [k in Keys]: string } = { all: 'All of them', list: 'Only ?, which opens this list', none: 'None of them' }
const isKeys = (text: unknown): text is Keys => typeof text === 'string' && Object.hasOwn(choices, text)

/** Which keys do what, and the choice of whether they do, for this browser. */
export default definePage<null>({
  path: '/help/keys', permission: 'public', audit: 'Read about keys', about: () => null,
  load: async () => ({ data: null }),
  title: () => 'Keyboard shortcuts',
  view: (_, call) => ({
    main: (
      <>
        <p class="sl-crumb"><BackLink href={toHelp()}>Help</BackLink></p>
        <Title title="Keyboard shortcuts" lead="Pressed by themselves, outside any field. They need script, and whatever they do can be done without them." />
        <Table classes="sl-table" caption="Our keys" captionSize="s" firstCellIsHeader head={['Key', 'What it does']} rows={Object.entries(shortcuts).map(([what, key]) => [<kbd>{key}</kbd>, does[what as keyof typeof shortcuts]])} />
        <form method="post" action={toKeys()}>
          <input type="hidden" name="_csrf" value={call.csrf} />
          <Radios name="keys" value="" legend={{ text: 'Which of them should work in this browser?', size: 'm' }} hint="A single key gets in the way of some who dictate, or who use a screen reader. If you do, leave them out." small
            items={(['all', 'list', 'none'] as const).map((k) => ({ value: k, text: choices[k] }))} />
          <Button>Save</Button>
        </form>
        <Table classes="sl-table" caption="Keys of every page, which your browser brings" captionSize="s" firstCellIsHeader head={['Key', 'What it does']} rows={inAnyPage.map(([key, what]) => [<kbd>{key}</kbd>, what])} />
      </>
    ),
  }),
  post: {
    permission: 'public',
    handle: async (_, form) => (isKeys(form['keys']) ? { redirect: toKeys(), keys: form['keys'], say: 'Saved for this browser.' } : { again: null, status: 422 }),
  },
})
