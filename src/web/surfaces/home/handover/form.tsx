import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../../calendar/index.ts'
import { shiftHandover } from '../../../../packs/index.ts'
import type { Fields } from '../../../../records/index.ts'
import { BackLink, Button, Empty, InsetText, Radios, Section, Textarea, Title } from '../../../kit/index.ts'
import { called, calledFirst } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { toTonight } from '../../links.ts'
import { happenedTo } from '../shift/happened.ts'
import { shiftSince } from '../shift/read.ts'
import type { HomeChild } from '../tonight/child.ts'
import type { Board } from '../tonight/load.ts'
import { near } from '../tonight/told.ts'
import { counted, knowOf } from './write.ts'

interface Props { readonly board: Board; readonly call: Call }

/** The form a shift leaves by: each child first, with what was written in the shift already there, then the house. */
export function HandoverForm({ board, call, at }: Props & { readonly at: string }) {
  const since = shiftSince(board.handovers, call.now)
  return (
    <>
      <BackLink href={toTonight(board.home.id)}>The board</BackLink>
      <Title title="Hand over to the next shift" label={`${board.home.name}, ${at}`}
        lead={`What was written since ${near({ at: since }, call.now)} is here already. Change it to what they must know.`} />
      <form method="post" action="/tonight/handover" class="sl-form">
        <input type="hidden" name="_csrf" value={call.csrf} />
        <input type="hidden" name="home" value={board.home.id} />
        <input type="hidden" name="event" value={randomUUID()} />
        <Section id="children" title="Each child" more="Kept on the child’s own record, which only those who work with them can read.">
          {board.children.length === 0 ? <Empty kind="ask">Nobody lives here now, as far as anybody has written.</Empty> : board.children.map((child) => <AboutChild child={child} since={since} board={board} call={call} />)}
        </Section>
        <Section id="house" title="The house" more="Kept on the home’s record. Colleagues in other posts can read that, so no child’s name here.">
          <House />
        </Section>
        <InsetText>Send it before you leave this page. Whoever comes on shift reads it on the board and takes it on by name; until somebody does, the board and the home’s manager are told that nobody has.</InsetText>
        <Button preventDoubleClick>Hand over</Button>
      </form>
    </>
  )
}

/** Rows of the box: enough for what is in it, so that nothing written has to be scrolled to. */
const rowsFor = (words: string): number => Math.min(14, Math.max(3, words.split('\n').reduce((n, line) => n + 1 + Math.floor(line.length / 80), 0)))

function AboutChild({ child, since, board, call }: Props & { readonly child: HomeChild; readonly since: Instant }) {
  const words = happenedTo(child, since, board, call)
  const missing = child.missing ? `${called(child.card)} is missing, since ${near(child.missing.started.happened, call.now)}. Say where you have looked and whom you wait for.` : undefined
  return (
    <Textarea name={knowOf(child.child)} id={`know-${child.child}`} label={calledFirst(child.card)} value={words} rows={rowsFor(words)}
      hint={missing ?? (words ? undefined : `Nothing was written about ${called(child.card)} in this shift. How are they?`)} />
  )
}

/** The house's questions, in the words the record keeps. */
const fields: Fields = shiftHandover.steps['handed']?.fields ?? {}

const House = () => (
  <>
    {counted.map((name) => <Radios name={name} legend={fields[name]?.label ?? name} inline items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]} />)}
    {['house', 'worries'].map((name) => <Textarea name={name} id={`house-${name}`} label={fields[name]?.label ?? name} hint={fields[name]?.hint} rows={3} />)}
  </>
)
