import { childrenOn, enterLooks, fromAPack, noteEvent, packStories, readSlip } from '../../../../store/emergency/index.ts'
import { BackLink, Button, ErrorSummary, Input, Select, Textarea, Title } from '../../../kit/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { toEmergency, toSlip } from '../parts.tsx'
import { answerOf } from '../../../form.ts'

interface Entry {
  readonly slip: string; readonly reader: string; readonly why: string; readonly problems: { readonly [field: string]: string }
  readonly workers: readonly { readonly value: string; readonly text: string }[]
}

const other = 'other'

async function entry(call: Call, said: Pick<Entry, 'slip' | 'reader' | 'why'>, problems: Entry['problems'] = {}): Promise<Entry> {
  const posts = new Set((await call.reader.org()).posts.map((p) => p.worker))
  const cards = await call.reader.cards(posts)
  const workers = [...cards].map(([value, card]) => ({ value, text: card.name })).sort((a, b) => a.text.localeCompare(b.text))
  return { ...said, problems, workers }
}

/** Enters what was read in an emergency pack: every look becomes an audit event on the child's record. */
export default definePage<Entry>({
  path: toSlip,
  permission: 'emergency:use',
  audit: 'Entered a reading slip',
  about: () => null,
  load: async (call) => ({ data: await entry(call, { slip: '', reader: call.user.worker, why: '' }) }),
  title: () => 'Enter a reading slip',
  view: ({ slip, reader, why, problems, workers }, call) => ({
    place: 'keeping',
    main: (
      <>
        <BackLink href={toEmergency}>Emergency packs</BackLink>
        {Object.keys(problems).length > 0 && <ErrorSummary title="There is a problem" errors={Object.entries(problems).map(([field, text]) => ({ text, href: `#${field}` }))} />}
        <Title title="Enter a reading slip" lead="What was looked at in an emergency pack then stands on each child’s record, under who has looked." />
        <form method="post" action={toSlip}>
          <input type="hidden" name="_csrf" value={call.csrf} />
          <Textarea name="slip" label="The slip" hint="The code from the bottom of the pack, or everything in the slip’s file." value={slip} rows={4} error={problems['slip']} />
          <Select name="reader" label="Who read it?" items={[...workers, { value: other, text: 'Somebody without an account' }]} value={reader} error={problems['reader']} />
          <Input name="why" label="Why was it needed?" hint="Filled in from the slip’s file when you leave it empty." value={why} error={problems['why']} />
          <Button>Enter the slip</Button>
        </form>
      </>
    ),
  }),
  post: { permission: 'emergency:use', handle },
})

/** A line of the slip's file: `Why: …`. */
const lineOf = (text: string, name: string): string | null => new RegExp(`^${name}: (.+)$`, 'm').exec(text.replaceAll('\r', ''))?.[1]?.trim() ?? null

async function handle(call: Call, form: Form): Promise<Posted<Entry>> {
  const said = { slip: answerOf(form, 'slip'), reader: answerOf(form, 'reader'), why: answerOf(form, 'why') }
  const again = async (problems: Entry['problems']): Promise<Posted<Entry>> => ({ again: await entry(call, said, problems), status: 422 })
  const slip = readSlip(lineOf(said.slip, 'Code') ?? said.slip), why = said.why || lineOf(said.slip, 'Why')
  if (!slip) return again({ slip: 'That is not the whole code of a slip. Check it letter by letter, or paste everything in the slip’s file.' })
  const db = call.store.engine.db
  if (!(await packStories(db)).some((p) => p.pack === slip.pack)) return again({ slip: `Pack ${slip.pack.toUpperCase()} is not one of ours, or was never noted as made. Ask whoever runs the server.` })
  if (!why) return again({ why: 'Write why it was needed.' })
  const known = (await entry(call, said)).workers.some((w) => w.value === said.reader)
  if (!known && said.reader !== other) return again({ reader: 'Choose who read it.' })
  const worker = known ? said.reader : call.user.worker, reader = known ? null : lineOf(said.slip, 'Read by') ?? 'Somebody without an account'
  const found = await childrenOn(db, slip)
  const because = [fromAPack, ...(reader ? [`read by ${reader}`] : []), why].join(': ').replace(/[;>]/g, ',').slice(0, 300)
  const written = await enterLooks(db, slip, worker, found.looks, because)
  if (written > 0 || slip.looks.length === 0) await noteEvent(db, { pack: slip.pack, at: slip.opened, what: 'read', worker, reader, children: new Set(found.looks.map((l) => l.child)).size })
  const lost = found.unknown > 0 ? ` ${found.unknown} could not be told apart and were not entered: keep the slip and tell whoever runs the server.` : ''
  return { redirect: toEmergency, say: `${written} ${written === 1 ? 'look was' : 'looks were'} entered${written < found.looks.length ? '; the others had been entered before' : ''}.${lost}` }
}
