import { Button, Input } from '../../../kit/index.ts'

/** The box somebody is found with. A form that is sent, so that what is typed stands in no address. */
export const FindForm = ({ action, typed, csrf }: { readonly action: string; readonly typed: string; readonly csrf: string }) => (
  <form action={action} method="post" class="sl-press">
    <input type="hidden" name="_csrf" value={csrf} />
    <Input name="find" id="find-here" label="Find a child or adult by name or date of birth" value={typed} type="search" width={20} autocomplete="off" />
    <Button tone="secondary">Find</Button>
  </form>
)
