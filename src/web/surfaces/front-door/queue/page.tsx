import { mayWrite } from '../../../../access/index.ts'
import { sayTime } from '../../../../calendar/index.ts'
import { Button, Empty, Jumps, Section, Title, type DutyRowProps, type Tally } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { dutyOf } from '../../../words/index.ts'
import { toNewChild, toWorry } from '../../links.ts'
import { Pages } from '../../pages.tsx'
import { OwedRows, type Owed } from '../../staff/owing/index.ts'
import { kinds, loadQueue, sayWaited, worryOf, type Queue, type Waiting } from './load.ts'

/** `/front-door`: worries, contacts, referrals and what came from the night, oldest deadline first. A reading of what is owed. */
export default definePage<Queue>({
  path: '/front-door',
  permission: 'front-door:read',
  audit: 'Looked at the front door',
  about: () => null,
  load: async (call) => ({ data: await loadQueue(call) }),
  title: () => 'The front door',
  view: (queue, call) => ({ place: 'front-door', main: <QueueView queue={queue} call={call} /> }),
})

function QueueView({ queue, call }: { readonly queue: Queue; readonly call: Call }) {
  const mayBegin = mayWrite(call.user.roles, 'person', 'described')
  return (
    <>
      <Title title="The front door" label={`Read at ${sayTime(call.now)}`} lead="What came in and waits for a person, oldest deadline first." tallies={talliesOf(queue)} />
      <Jumps links={kinds.map((k) => ({ text: k.title, href: `#${k.id}` }))} />
      {mayBegin && <p><Button href={toNewChild()} tone="secondary" small>Somebody rang about a child new to us</Button></p>}
      {queue.parts.map(({ kind, waiting, part }) => (
        <Section id={kind.id} title={kind.title} count={part.total}>
          {waiting.length === 0
            ? <Empty kind="met">{kind.empty} Read at {sayTime(call.now)}, from the records within your reach.</Empty>
            : <OwedRows call={call} desk={queue.desk} records={queue.records} owed={waiting.map((w) => w.first)} about={(o) => aboutRow(queue, waiting.find((w) => w.first === o), o, call)} />}
          <Pages part={part} call={call} />
        </Section>
      ))}
    </>
  )
}

/** Counts of each kind, in red where one of them is late. */
const talliesOf = (queue: Queue): readonly Tally[] => queue.parts.map(({ kind, part, late }): Tally => {
  return { count: part.total, words: words[kind.id] ?? kind.title, tone: late ? 'late' : part.total > 0 ? 'soon' : 'none', icon: late ? 'late' : 'in', href: `#${kind.id}` }
})
const words: { readonly [kind: string]: string } = { worries: 'worries told', contacts: 'contacts', referrals: 'referrals', overnight: 'from the night' }

/** How long it waits and what else is owed about it. A worry leads to its own page: nobody knows yet which child it is. */
function aboutRow({ records }: Queue, waiting: Waiting | undefined, o: Owed, call: Call): Partial<DutyRowProps> {
  const besides = (waiting?.besides ?? []).map((b) => dutyOf(call.pack, b.rule)?.title ?? b.rule)
  const note = [waiting && sayWaited(waiting, call.now), besides.length > 0 && `Also owed: ${besides.join('; ')}`].filter(Boolean).join('. ')
  const worry = worryOf(records, o)
  return { ...(note ? { note } : {}), ...(worry ? { child: { text: worry.called, href: toWorry(worry.record) }, act: undefined, press: { text: 'Open it', href: toWorry(worry.record), main: o.content.state === 'overdue' } } : {}) }
}
