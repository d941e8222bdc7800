import type { LegalHold } from '../../../../store/index.ts'
import { Button, Details, Input, Select, Textarea } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { choicesOf, toKept } from '../parts.tsx'
import type { Data } from './page.tsx'

/** What was typed, by field. */
export type Said = { readonly [field: string]: string }
interface Props { readonly data: Data; readonly call: Call }

const choose = { value: '', text: 'Choose' }
const Hidden = ({ call, does }: { readonly call: Call; readonly does: string }) => (
  <><input type="hidden" name="_csrf" value={call.csrf} /><input type="hidden" name="_do" value={does} /></>
)

export const HoldForm = ({ data, call }: Props) => (
  <Details summary="Place a hold" open={'because' in data.problems || 'why' in data.problems}>
    <form method="post" action={toKept(data.subject)}>
      <Hidden call={call} does="hold" />
      <Select name="because" label="What is it for?" items={[choose, ...choicesOf(call.pack, 'legal-hold', 'placed', 'reason')]} value={data.said['because'] ?? ''} error={data.problems['because']} />
      <Input name="why" label="Say more" hint="The inquiry or claim, its reference, and who to ask." value={data.said['why'] ?? ''} error={data.problems['why']} />
      <Button>Place the hold</Button>
    </form>
  </Details>
)

export function LiftForm({ data, call, hold }: Props & { readonly hold: LegalHold }) {
  const id = `lift-why-${hold.record}`
  return (
    <form method="post" action={toKept(data.subject)}>
      <Hidden call={call} does="lift" /><input type="hidden" name="lift" value={hold.record} />
      <Input id={id} name="lift-why" label="Why is it no longer needed?" value={data.said['lift'] === hold.record ? data.said['lift-why'] ?? '' : ''} error={data.problems[id]} />
      <Button small tone="secondary">Lift the hold</Button>
    </form>
  )
}

export const AskForm = ({ data, call }: Props) => (
  <form method="post" action={toKept(data.subject)}>
    <Hidden call={call} does="ask" />
    <Select name="target" label="Which record?" items={[choose, { value: 'everything', text: 'Everything about them' }, ...data.records]} value={data.said['target'] ?? ''} error={data.problems['target']} />
    <Select name="basis" label="On what basis?" items={[choose, ...choicesOf(call.pack, 'expunge-order', 'asked', 'basis')]} value={data.said['basis'] ?? ''} error={data.problems['basis']} />
    <Textarea name="citation" label="Which law or order?" hint="As a lawyer would cite it. No names: this stays." rows={2} value={data.said['citation'] ?? ''} error={data.problems['citation']} />
    <p class="sl-quiet">What others’ records say about them is not part of it: ask for each.</p>
    <Button tone="warning">Ask for it to be cleared</Button>
  </form>
)
