import { randomUUID } from 'node:crypto'
import { mayWrite } from '../../../../access/index.ts'
import { instantAt, minutesBetween, sayLength, sayTime } from '../../../../calendar/index.ts'
import { nightCheck, nightCheckFound, nightCheckPlan } from '../../../../packs/index.ts'
import { Button, Details, ErrorMessage, Icon, Input, Section } from '../../../kit/index.ts'
import { called, calledFirst } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toRecord } from '../../links.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import type { HomeChild } from '../tonight/child.ts'
import type { Board } from '../tonight/load.ts'
import { Hidden } from '../tonight/press.tsx'
import { isNight, nightAt, partsOf, planOf, sayFound, type Night, type Part } from './read.ts'
import { foundOf, noteOf } from './press.ts'

interface Props { readonly board: Board; readonly call: Call }

/** Night checks: at night one form for every child, with the night drawn so far; by day last night, folded. */
export function Nights({ board, call }: Props) {
  const night = nightAt(call.now)
  if (board.children.length === 0) return null
  if (isNight(call.now)) {
    return (
      <Section id="nights" title="Night checks" more="As agreed with each child: quietly, and no more often. Leave out whoever you did not look in on.">
        {mayWrite(call.user.roles, nightCheck.id, 'checked') ? <Round board={board} call={call} night={night} /> : <Drawn board={board} call={call} night={night} />}
        <NotAgreed board={board} call={call} />
      </Section>
    )
  }
  if (board.children.every((c) => partsOf(c.timeline, night, call.now).length === 0)) return null
  return (
    <Section id="nights" title="Night checks" more={sayLast(board, call, night)}>
      <Details summary="Last night"><Drawn board={board} call={call} night={night} /></Details>
    </Section>
  )
}

function sayLast(board: Board, call: Call, night: Night): string {
  const gaps = board.children.flatMap((c) => partsOf(c.timeline, night, call.now)).flatMap((p) => ('gap' in p ? [minutesBetween(p.gap.from, p.gap.to)] : []))
  return gaps.length === 0 ? 'No gap was found in last night’s checks.' : `Last night nobody wrote a check for up to ${sayLength(Math.max(...gaps))}.`
}

function Round({ board, call, night }: Props & { readonly night: Night }) {
  const wrong = board.problem?.at === 'nights' ? board.problem : null
  const typed = (name: string): string => { const v = wrong?.typed[name]; return typeof v === 'string' ? v : '' }
  return (
    <form method="post" action="/tonight" class="sl-panel sl-nights">
      <Hidden call={call} home={board.home.id} does="checks" values={{ event: typed('event') || randomUUID() }} />
      {wrong && <ErrorMessage id="nights-error" text={wrong.says} />}
      <ul role="list">{board.children.map((child) => <li><Row child={child} call={call} night={night} /></li>)}</ul>
      <div class="sl-nights__send">
        <Input name="at" id="checked-at" label="When?" hint={`Leave empty for now, ${sayTime(call.now)}. Or a time, such as 23:45.`} width={5} value={typed('at')} autocomplete="off" />
        <Button preventDoubleClick>Write these checks</Button>
      </div>
    </form>
  )
}

/** Where nobody has asked a child yet how, or whether, anybody looks in. */
function NotAgreed({ board, call }: Props) {
  const unasked = board.children.filter((c) => !planOf(c.timeline))
  if (unasked.length === 0 || !mayWrite(call.user.roles, nightCheckPlan.id, 'agreed')) return null
  return (
    <Details summary={unasked.length === 1 ? 'Nothing is agreed with one child yet' : `Nothing is agreed with ${unasked.length} children yet`} classes="sl-after">
      <p>It is their room. Ask them by day: how, how often, and what would make it easier to sleep.</p>
      <div class="sl-press">
        {unasked.map((c) => <StartWriting csrf={call.csrf} child={c.child} kind={nightCheckPlan.id} step="agreed" label={`Write what ${calledFirst(c.card)} says`} small secondary />)}
      </div>
    </Details>
  )
}

function Row({ child, call, night }: { readonly child: HomeChild; readonly call: Call; readonly night: Night }) {
  const name = calledFirst(child.card), id = `found-${child.child}`
  return (
    <fieldset class="govuk-fieldset" id={id} aria-describedby={`${id}-plan`}>
      <legend class="sl-h3">{name}</legend>
      <PlanWords child={child} id={`${id}-plan`} />
      {child.missing
        ? <p><Icon name="missing" /> {called(child.card)} is missing, so there is nobody to look in on.</p>
        : (
          <div class="sl-nights__how">
            {nightCheckFound.codes.map((c) => <label class="sl-pick"><input type="radio" name={foundOf(child.child)} value={c.code} /> {c.label}</label>)}
            <label class="sl-nights__note"><span class="govuk-visually-hidden">A word about {name}</span><input class="govuk-input" name={noteOf(child.child)} placeholder="Anything to say" autocomplete="off" /></label>
          </div>
        )}
      <Strip parts={partsOf(child.timeline, night, call.now)} />
    </fieldset>
  )
}

/** What was agreed with the child, or that nobody asked them. */
function PlanWords({ child, id }: { readonly child: HomeChild; readonly id: string }) {
  const plan = planOf(child.timeline)
  if (!plan) return <p class="sl-quiet" id={id}>Not agreed with {called(child.card)} yet how, or whether, anybody looks in.</p>
  const { how, everyMinutes, agrees } = plan.body
  const often = everyMinutes === undefined ? 'How often is not written' : `Every ${sayLength(everyMinutes)}`
  return (
    <p class="sl-quiet" id={id}>
      {[often, how].filter(Boolean).join(': ')}. <To href={toRecord(plan.record)}>{agrees === false ? `${called(child.card)} does not agree to it` : agrees ? `Agreed with ${called(child.card)}` : 'Whether they agree is not written'}</To>
    </p>
  )
}

/** A night as it was: each check, and each time nobody wrote one. */
const Strip = ({ parts }: { readonly parts: readonly Part[] }) => parts.length === 0 ? null : (
  <ol class="sl-strip" role="list">{parts.map((p) => ('gap' in p ? <Gap gap={p.gap} /> : (
    <li><strong>{sayTime(instantAt(p.check.happened))}</strong> {sayFound(p.check.body.found)}{p.check.body.note && <>: {p.check.body.note}</>}</li>
  )))}</ol>
)
const Gap = ({ gap: { from, to } }: { readonly gap: Extract<Part, { gap: unknown }>['gap'] }) =>
  <li class="sl-strip__gap"><Icon name="silence" /> Nobody wrote a check for {sayLength(minutesBetween(from, to))}, {sayTime(from)} to {sayTime(to)}</li>

const Drawn = ({ board, call, night }: Props & { readonly night: Night }) => (
  <ul class="sl-nights" role="list">
    {board.children.map((c) => <li><h3 class="sl-h3">{calledFirst(c.card)}</h3><PlanWords child={c} id={`plan-${c.child}`} /><Strip parts={partsOf(c.timeline, night, call.now)} /></li>)}
  </ul>
)
