import { Button, Input } from '../../../kit/index.ts'

interface Props { readonly action: string; readonly typed: string; readonly csrf: string; /** Words in records are looked for besides. */ readonly records?: boolean }

/** The one box for everything somebody may be known by. A form that is sent, so that what is typed stands in no address. */
export const FindForm = ({ action, typed, csrf, records }: Props) => (
  <form action={action} method="post">
    <input type="hidden" name="_csrf" value={csrf} />
    <Input name="find" id="find-here" label={records ? 'Find people and records' : 'Find a child or adult'}
      hint={`A name however it is spelt, a date of birth, an address, a phone or another number${records ? ', or words in a record' : ''}.`} value={typed} type="search" width={20} autocomplete="off" />
    <Button tone="secondary">Find</Button>
  </form>
)
