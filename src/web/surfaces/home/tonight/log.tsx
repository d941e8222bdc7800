import { randomUUID } from 'node:crypto'
import { mayWrite } from '../../../../access/index.ts'
import { addInstant, earliest, instantAt, latest, minutesBetween, sayLength, type Instant } from '../../../../calendar/index.ts'
import type { StepView, SubjectId } from '../../../../ledger/index.ts'
import { nightCheck } from '../../../../packs/index.ts'
import { Button, Empty, ErrorMessage, Icon, Section } from '../../../kit/index.ts'
import { calledFirst, nearShort, sayWriter } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toRecord } from '../../links.ts'
import { sayFound } from '../nights/read.ts'
import type { Board } from './load.ts'
import { Hidden } from './press.tsx'
import { sayStep } from './say-step.ts'

/** One line of the log: one thing that happened, about one child or several, each with their own step of it. */
export interface LogLine { readonly step: StepView; readonly each: readonly { readonly child: SubjectId; readonly step: StepView }[] }

/** Hours the log goes back. */
const hoursBack = 24
/** Minutes without a line after which the log says so. */
const quietMinutes = 240
/** What the log leaves out: what Sightline wrote by itself, that somebody began to write, and what stands elsewhere on the board. */
const leftOut = ['notice.sent', 'notice.acknowledged', 'disclosure.begun', 'handover-note.handed']

/** The last day's lines, newest first. One event about several children is one line. */
export function linesOf(board: Pick<Board, 'children'>, now: Instant): readonly LogLine[] {
  const since = addInstant(now, { hours: -hoursBack })
  const shown = (step: StepView): boolean => 'at' in step.happened && latest(step.happened) >= since && earliest(step.happened) <= now
    && !leftOut.includes(`${step.kind}.${step.step}`)
  const steps = board.children.flatMap(({ child, timeline }) => timeline.records.filter((r) => r.withdrawn === null)
    .flatMap((r) => r.steps.filter(shown).map((step) => ({ step, child }))))
  const together = Map.groupBy(steps, ({ step }) => (step.event === null ? step.fact : `${step.event} ${step.kind}`))
  const lines = [...together.values()].flatMap((all): LogLine[] => (all[0] ? [{ step: all[0].step, each: all }] : []))
  return lines.sort((a, b) => (instantAt(a.step.happened) < instantAt(b.step.happened) ? 1 : -1))
}

/** What just happened, in one line; and the last day's lines. */
export function Log({ board, call }: { readonly board: Board; readonly call: Call }) {
  const lines = linesOf(board, call.now)
  return (
    <Section id="log" title="Shift log" more="The last 24 hours. Each line is on the record of every child it is about.">
      {mayWrite(call.user.roles, 'case-note', 'noted') && board.children.length > 0 && <Quick board={board} call={call} />}
      {lines.length === 0
        ? <div class="sl-panel"><Empty kind="ask">Nothing has been written here in the last 24 hours.</Empty></div>
        : (
          <ol class="sl-log" role="list">
            {lines.map((line, i) => <><Gap newer={lines[i - 1]} line={line} now={call.now} /><Line line={line} board={board} call={call} /></>)}
          </ol>
        )}
    </Section>
  )
}

function Quick({ board, call }: { readonly board: Board; readonly call: Call }) {
  const wrong = board.problem?.at === 'log' ? board.problem : null
  const about = wrong?.typed['about'] ?? []
  const typed = (name: string): string => { const v = wrong?.typed[name]; return typeof v === 'string' ? v : '' }
  return (
    <form class="sl-quick" method="post" action="/tonight">
      <Hidden call={call} home={board.home.id} does="log" values={{ event: typed('event') || randomUUID() }} />
      <label class="govuk-label" for="note">What just happened?</label>
      {wrong && <ErrorMessage id="note-error" text={wrong.says} />}
      <div class="sl-quick__row">
        <input class={wrong ? 'govuk-input govuk-input--error' : 'govuk-input'} id="note" name="note" type="text" value={typed('note')}
          autocomplete="off" aria-describedby={wrong ? 'note-error' : undefined} />
        <Button preventDoubleClick>Add to log</Button>
      </div>
      <fieldset class="govuk-fieldset" id="about">
        <legend class="govuk-visually-hidden">Who is it about?</legend>
        <p class="sl-quick__about">
          <span aria-hidden="true">About</span>
          {board.children.map((c) => <Tick value={c.child} text={calledFirst(c.card)} on={about.includes(c.child)} />)}
          {board.children.length > 1 && <Tick value="everyone" text="Everyone" on={about.includes('everyone')} />}
        </p>
      </fieldset>
    </form>
  )
}
const Tick = (props: { readonly value: string; readonly text: string; readonly on: boolean }) =>
  <label><input type="checkbox" name="about" value={props.value} checked={props.on} /> {props.text}</label>

/** Time in which nobody wrote anything, between two lines or since the newest. */
function Gap({ newer, line, now }: { readonly newer: LogLine | undefined; readonly line: LogLine; readonly now: Instant }) {
  const to = newer ? instantAt(newer.step.happened) : now
  const from = instantAt(line.step.happened)
  if (minutesBetween(from, to) < quietMinutes) return null
  return (
    <li class="sl-log__silence">
      <span class="sl-log__t"><Icon name="silence" /></span>
      <p>Nothing written for {sayLength(minutesBetween(from, to))}, {nearShort({ at: from }, now)} to {newer ? nearShort({ at: to }, now) : 'now'}</p>
      <span />
    </li>
  )
}

function Line({ line, board, call }: { readonly line: LogLine; readonly board: Board; readonly call: Call }) {
  const { step, each } = line
  const everyone = each.length > 1 && each.length === board.children.length
  const who = everyone ? 'Everyone' : each.map(({ child }) => nameOn(board, child)).join(', ')
  const author = sayWriter(step.current, (by) => board.desk.names(by)?.split(' ')[0] ?? '')
  return (
    <li>
      <span class="sl-log__t"><To href={toRecord(step.record)}>{nearShort(step.happened, call.now)}</To></span>
      <p><strong>{who}</strong> {line.step.kind === nightCheck.id ? sayRound(line, board) : sayStep(step, board, call)}</p>
      <span class="sl-quiet">{author}</span>
    </li>
  )
}

/** A round of night checks in one line: how each child was. */
const sayRound = ({ each }: LogLine, board: Board): string =>
  `Night check. ${each.map(({ child, step }) => `${nameOn(board, child)}: ${sayFound(nightCheck.read(step.current)['found']).toLowerCase()}`).join(', ')}`

const nameOn = (board: Board, child: SubjectId): string => calledFirst(board.children.find((c) => c.child === child)?.card ?? null)
