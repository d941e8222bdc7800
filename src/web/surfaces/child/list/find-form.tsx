import { Button, Input } from '../../../kit/index.ts'

/** The box somebody is found with. A form that is sent, so that what is typed stands in no address. */
export const FindForm = ({ action, typed, csrf, small }: { readonly action: string; readonly typed: string; readonly csrf: string; readonly small?: boolean }) => (
  <form action={action} method="post" class={small ? 'sl-panel' : 'sl-press'}>
    <input type="hidden" name="_csrf" value={csrf} />
    <Input name="find" id="find-here" label={small ? { text: labelled, classes: 'sl-label-b' } : labelled} value={typed} type="search" width={20} autocomplete="off" />
    <Button tone="secondary" small={small ?? false}>Find</Button>
  </form>
)

const labelled = 'Find a child or adult by name or date of birth'
