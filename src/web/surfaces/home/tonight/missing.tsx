import { mayWrite } from '../../../../access/index.ts'
import { instantAt, minutesBetween, sayLength, sayTime } from '../../../../calendar/index.ts'
import { Button, Details, Empty, Icon, Input, Select, TelLink, ToldList, VoiceLine, type Told } from '../../../kit/index.ts'
import { called, calledFirst, initials, near } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { toAmend, toRecord } from '../../links.ts'
import { nameOf } from '../../staff/owing/index.ts'
import type { HomeChild, MissingNow } from './child.ts'
import { countedDays, helpFor, saidOnReturn, timesMissing } from './help.ts'
import type { Board } from './load.ts'
import { Hidden, Press } from './press.tsx'
import { tellable, whoIsTold, type ToTell } from './told.ts'

interface Props {
  readonly child: HomeChild
  readonly missing: MissingNow
  readonly board: Board
  readonly call: Call
  readonly shade: number
}

/** One child who is missing: since when, who knows and who must, what may help find them, and the press for when they come in. */
export function MissingNowPanel(props: Props) {
  const { child, missing } = props
  const { record } = missing.episode
  return (
    <section class="sl-missing" id={`m-${record}`} aria-labelledby={`m-${record}-h`}>
      <Top {...props} />
      <div class="sl-missing__body">
        <div>
          <h3 class="sl-label">Who has been told</h3>
          <ToldList label={`Who has been told that ${called(child.card)} is missing`}
            people={whoIsTold(child, missing, props.board, props.call).map((t) => toldRow(t, props))} />
          <SayWho {...props} />
        </div>
        <div><Help {...props} /></div>
        <Know {...props} />
        <TakeBack {...props} />
      </div>
    </section>
  )
}

function Top({ child, missing, board, call, shade }: Props) {
  const { started, episode } = missing
  const since = instantAt(started.happened)
  const times = timesMissing(child, call.now)
  const often = times < 2 ? '' : ` ${times} times in ${countedDays} days.`
  return (
    <div class="sl-missing__top">
      <div class="sl-missing__who">
        <span class={`sl-avatar sl-avatar--${shade} sl-avatar--l`} aria-hidden="true">{initials(nameOf(child.card))}</span>
        <div>
          <h2 id={`m-${episode.record}-h`} class="sl-missing__h">
            <Icon name="missing" />{calledFirst(child.card)} is {started.body.kind === 'A' ? 'away without agreement' : 'missing'}
          </h2>
          <p>
            Since <strong>{near(started.happened, call.now)}</strong>,{' '}
            <span data-missing-since={since} data-server-now={call.now}>{sayLength(minutesBetween(since, call.now))}</span>.{often}
          </p>
        </div>
      </div>
      <div class="sl-press">
        {mayWrite(call.user.roles, 'missing-episode', 'returned') && (
          <Press call={call} home={board.home.id} does="back" values={{ record: episode.record }} tone="calm">
            <Icon name="in" />{calledFirst(child.card)} is back now
          </Press>
        )}
        <Button tone="secondary" href={`#know-${episode.record}`}>Add what you know</Button>
      </div>
    </div>
  )
}

const mayTell = (call: Call): boolean => mayWrite(call.user.roles, 'missing-episode', 'told')

/** A row of the told list; who does not know yet has one press that says they do. */
function toldRow({ press, code, ...told }: ToTell, { board, missing, call, child }: Props): Told {
  if (press === null || !mayTell(call)) return told
  const { ring, ...rest } = told
  return {
    ...rest,
    act: (
      <div class="sl-duty__do">
        {ring && <Button href={`tel:${ring.tel.replaceAll(' ', '')}`} small><Icon name="phone" />Ring {ring.name}</Button>}
        <Press call={call} home={board.home.id} does="told" values={{ record: missing.episode.record, who: code, seen: String(missing.last) }} tone="secondary" small>
          {press}<span class="govuk-visually-hidden">: {told.who}, about {called(child.card)}</span>
        </Press>
      </div>
    ),
  }
}

/** The fuller form: who, their name, the police reference, and the time when it was not just now. */
function SayWho({ missing, board, call }: Props) {
  if (!mayTell(call)) return null
  const { record } = missing.episode
  const id = (name: string): string => `${name}-${record}`
  return (
    <Details summary="Write a name, a reference or another time" id={id('tell')}>
      <form method="post" action="/tonight">
        <Hidden call={call} home={board.home.id} does="told" values={{ record, seen: String(missing.last) }} />
        <Select name="who" id={id('who')} label="Who was told?" items={tellable(call.pack).map((c) => ({ value: c.code, text: c.label }))} value="police" />
        <Input name="name" id={id('name')} label="Their name" hint="Who picked up." width={20} autocomplete="off" />
        <Input name="reference" id={id('reference')} label="Police reference" hint="If it was the police." width={10} autocomplete="off" />
        <Input name="what" id={id('what')} label="What was said or done?" autocomplete="off" />
        <Input name="at" id={id('at')} label="When?" hint={`Leave empty for now, ${sayTime(call.now)}. Or a time, such as 19:45.`} width={5} autocomplete="off" />
        <Button small preventDoubleClick>Write it down</Button>
      </form>
    </Details>
  )
}

/** What may help find them, from what people wrote. */
function Help({ child, missing, call }: Props) {
  const help = helpFor(child, missing, call.now)
  const said = saidOnReturn(child)
  const phone = child.card?.phone
  return (
    <>
      <h3 class="sl-label">What may help find {called(child.card)}</h3>
      {help.length === 0 && !phone && (
        <Empty kind="ask">Nobody has written where {called(child.card)} goes, or what helps. Ask whoever knows them best, and write it below.</Empty>
      )}
      {phone && <p><strong>Their phone:</strong> <TelLink number={phone} /></p>}
      {help.map((h) => <p><strong>{h.href === null ? h.name : <To href={h.href}>{h.name}</To>}:</strong> {h.words}</p>)}
      {said && <div class="sl-after"><p class="sl-label">When {called(child.card)} came in before</p><VoiceLine>{inQuotes(said.words)}</VoiceLine></div>}
      {child.risk && <p><To href={toRecord(child.risk.record)}>The plan for when {called(child.card)} is missing</To></p>}
    </>
  )
}

/** Words that hold quotations of their own, for a place that puts quotation marks round them. */
const inQuotes = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')

/** What is newly known: somebody saw them, or may know where they are; and what they wear, on the first entry. */
function Know({ missing, board, call }: Props) {
  if (!mayWrite(call.user.roles, 'missing-episode', 'sighted')) return null
  const { record } = missing.episode
  return (
    <div id={`know-${record}`}>
      <h3 class="sl-label">Add what you know</h3>
      <form method="post" action="/tonight">
        <Hidden call={call} home={board.home.id} does="sighted" values={{ record, seen: String(missing.last) }} />
        <Input name="where" id={`where-${record}`} label="Seen, or may be somewhere? Where, and who with" autocomplete="off" />
        <Input name="by" id={`by-${record}`} label="Who says so?" width={20} autocomplete="off" />
        <Button small tone="secondary" preventDoubleClick>Add it</Button>
      </form>
      <form method="post" action={toAmend(record, missing.started.sequence)} class="sl-after">
        <input type="hidden" name="_csrf" value={call.csrf} />
        <Button small tone="secondary">Write what they wear, and the worry</Button>
      </form>
    </div>
  )
}

/** Taking it back asks why, because a child who is marked as missing by mistake is also a fact. */
function TakeBack({ missing, board, call }: Props) {
  if (!mayWrite(call.user.roles, 'missing-episode', 'started')) return null
  const { record } = missing.episode
  const wrong = board.problem?.at === 'take-back' && board.problem.typed['record'] === record ? board.problem : null
  return (
    <Details summary="Pressed by mistake? Take it back" open={wrong !== null} classes="sl-after">
      <form method="post" action="/tonight">
        <Hidden call={call} home={board.home.id} does="take-back" values={{ record }} />
        <Input name="why" id={`why-${record}`} label="Why was it a mistake?" hint="For example: she was in the garden." error={wrong?.says} autocomplete="off" />
        <Button small tone="secondary" preventDoubleClick>Take it back</Button>
      </form>
    </Details>
  )
}
