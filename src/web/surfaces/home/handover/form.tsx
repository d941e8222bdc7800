import { sayTime, type Instant } from '../../../../calendar/index.ts'
import { shiftHandover } from '../../../../packs/index.ts'
import type { Fields } from '../../../../records/index.ts'
import type { Draft } from '../../../../store/index.ts'
import { BackLink, Button, Details, Empty, InsetText, Radios, Section, Textarea, Title } from '../../../kit/index.ts'
import { called, calledFirst, near } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { toHandover, toTonight } from '../../links.ts'
import { mostVersions } from '../../write/controls.ts'
import { happenedTo } from '../shift/happened.ts'
import { What } from '../shift/panel.tsx'
import { counted, lateMinutes, shiftSince } from '../shift/read.ts'
import type { HomeChild } from '../tonight/child.ts'
import { heldOf, inControl, knowOf, notBegun, ofTheHouse, sayHeld, sayPress, type Shown } from './begun.ts'
import type { HandoverPage } from './page.tsx'
import { newest } from './write.ts'

export const formId = 'handover'

interface Props { readonly page: HandoverPage; readonly call: Call }

/** The form a shift leaves by: each child first, with what was written in the shift already there, then the house. */
export function HandoverForm({ page, call, at }: Props & { readonly at: string }) {
  const { board, begun: [mine, ...others] } = page, since = shiftSince(board.handovers, call.now)
  const shown: Shown = { newest: newest(board, call), beside: others.map((d) => sayHeld(heldOf(d))) }
  return (
    <>
      <BackLink href={toTonight(board.home.id)}>The board</BackLink>
      <Title title="Hand over to the next shift" label={`${board.home.name}, ${at}`}
        lead={mine ? 'What you wrote is here, and is not handed over yet.' : `What was written since ${near({ at: since }, call.now)} is here already. Change it to what they must know.`} />
      <form id={formId} method="post" action="/tonight/handover" class="sl-form" data-autosave={`${toHandover(board.home.id)}&do=autosave`} data-autosave-revision={held(page)} data-autosave-owner={call.user.worker}
        data-autosave-took={call.query['took']} data-server-now={call.now}>
        <input type="hidden" name="_csrf" value={call.csrf} />
        <input type="hidden" name="home" value={board.home.id} />
        <input type="hidden" name="revision" value={held(page)} />
        {/* The first press of a form is what the Enter key does: it keeps what is there, and never hands over. */}
        <button type="submit" class="govuk-visually-hidden" name="_do" value="keep" tabIndex={-1} aria-hidden="true">Save</button>
        <WritingToo page={page} />
        <SentMeanwhile page={page} call={call} />
        {others.length > 0 && <InTwoPlaces shown={shown} tooMany={page.tooMany} />}
        <Section id="children" title="Each child" more="Kept on the child’s own record, which only those who work with them can read.">
          {board.children.length === 0 ? <Empty kind="ask">Nobody lives here now, as far as anybody has written.</Empty> : board.children.map((child) => <AboutChild child={child} since={since} page={page} call={call} />)}
        </Section>
        <Section id="house" title="The house" more="Kept on the home’s record. Colleagues in other posts can read that, so no child’s name here.">
          <House page={page} />
        </Section>
        <InsetText>Whoever comes on shift reads it on the board and takes it on by name. Until somebody does, the board says so; after {lateMinutes} minutes so does the day of whoever answers for the home.</InsetText>
        <div class="sl-press">
          <Button name="_do" value={sayPress('send', shown)} preventDoubleClick>Hand over</Button>
          <Button name="_do" value="later" tone="secondary">Finish later</Button>
        </div>
        {mine && <Details summary="Throw this away"><p>What you have written here will be gone, and nothing is handed over.</p><Button name="_do" value="bin" tone="quiet-danger" small>Throw it away</Button></Details>}
      </form>
    </>
  )
}

const held = ({ begun: [mine] }: HandoverPage): string => sayHeld(mine ? heldOf(mine) : notBegun())

/** Who else is writing one, and a place that says it when somebody begins while this page is open. */
const WritingToo = ({ page: { board, writingToo } }: Pick<Props, 'page'>) => (
  <div class="sl-at-once" role="status" data-at-once>
    <div data-at-once-writing>{writingToo.map((line) => <p>{line}</p>)}</div>
    <p data-at-once-sent hidden><strong></strong> <a class="govuk-link" href={toHandover(board.home.id)}>See it beside yours</a></p>
  </div>
)

/** What somebody else handed over since this was begun: theirs stands, and so will this. */
function SentMeanwhile({ page: { board, begun }, call }: Props) {
  const from = begun.at(-1)?.started, theirs = from ? board.handovers.filter((h) => h.by !== call.user.worker && h.at >= from) : []
  return <>{theirs.map((h) => (
    <section class="sl-handover" aria-label="Handed over while you wrote">
      <h2 class="sl-h3">{(h.by && board.desk.names(h.by)) ?? 'Somebody'} handed over at {near({ at: h.at }, call.now)}, while you wrote</h2>
      <What handover={h} board={board} />
      <p>Theirs is on the board. If it says it all, throw yours away. If you hand over too, both stand there, and both are taken on.</p>
    </section>
  ))}</>
}

const InTwoPlaces = ({ shown, tooMany }: { readonly shown: Shown; readonly tooMany: true | undefined }) => (
  <InsetText>
    {tooMany ? <p><strong>You wrote this in {mostVersions} places already, so what is in the boxes is not kept yet.</strong> What the others say differently is beneath each: take from it what they must know, then press here.</p>
      : <p><strong>You wrote this in two places at once, and both are kept.</strong> What was saved last is in the boxes. What the other says differently is beneath each: take from it what they must know.</p>}
    <Button name="_do" value={sayPress('only', shown)} tone="secondary" small>I have what I need of the other: go on with what is in the boxes</Button>
  </InsetText>
)

/** Rows of the box: enough for what is in it, so that nothing written has to be scrolled to. */
const rowsFor = (words: string): number => Math.min(14, Math.max(3, words.split('\n').reduce((n, line) => n + 1 + Math.floor(line.length / 80), 0)))

function AboutChild({ child, since, page, call }: Props & { readonly child: HomeChild; readonly since: Instant }) {
  const { board, begun: [mine] } = page, control = knowOf(child.child), begun = mine && control in mine.answers
  const words = begun ? inControl(mine.answers, control) : happenedTo(child, since, board, call), later = begun ? happenedTo(child, mine.saved > since ? mine.saved : since, board, call) : ''
  const missing = child.missing ? `${called(child.card)} is missing, since ${near(child.missing.started.happened, call.now)}. Say where you have looked and whom you wait for.` : undefined
  return (
    <Textarea name={control} id={`know-${child.child}`} label={calledFirst(child.card)} value={words} rows={rowsFor(words)}
      hint={missing ?? (words ? undefined : `Nothing was written about ${called(child.card)} in this shift. How are they?`)}
      after={<>{later && <Beneath head="Written in the log since you saved this" words={later} />}<Others page={page} control={control} /></>} />
  )
}

/** What the other versions of this handover say in one box, where that is something else. */
const Others = ({ page: { begun: [mine, ...others] }, control }: { readonly page: HandoverPage; readonly control: string }) => (
  <>{others.filter((d) => mine && inControl(d.answers, control) !== inControl(mine.answers, control)).map((d) => <Beneath head={`Saved ${sayTime(d.saved)} in the other place`} words={saidIn(d, control)} />)}</>
)
const saidIn = ({ answers }: Draft, control: string): string => {
  const words = inControl(answers, control)
  return words === '' ? 'Nothing' : words === 'yes' ? 'Yes' : words === 'no' ? 'No' : words
}

const Beneath = ({ head, words }: { readonly head: string; readonly words: string }) => <InsetText classes="sl-inset"><p class="sl-quiet">{head}</p><p class="sl-asis">{words}</p></InsetText>

/** The house's questions, in the words the record keeps. */
const fields: Fields = shiftHandover.steps['handed']?.fields ?? {}

const House = ({ page }: Pick<Props, 'page'>) => {
  const value = (name: string): string => inControl(page.begun[0]?.answers ?? {}, name)
  return (
    <>
      {counted.map((name) => <><Radios name={name} legend={fields[name]?.label ?? name} inline value={value(name)} items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]} /><Others page={page} control={name} /></>)}
      {ofTheHouse.map((name) => <Textarea name={name} id={`house-${name}`} label={fields[name]?.label ?? name} hint={fields[name]?.hint} rows={3} value={value(name)} after={<Others page={page} control={name} />} />)}
    </>
  )
}
