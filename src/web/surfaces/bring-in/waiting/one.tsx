import { sayDate, sayMoment, sayWhen, type Day } from '../../../../calendar/index.ts'
import { Button, Chip, Table, type Words } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { sayBorn } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { Csrf } from '../../door/parts/field.tsx'
import { toChild, toRecord, toWaiting, toWhoIsIt } from '../../links.ts'
import { sayCount } from '../../returns/parts/words.ts'
import { sayBy } from '../parts/by.ts'
import type { WaitingPage } from './load.ts'
import type { InFile } from './detail.ts'
import { sayNumberOf, type MaybeShown, type Shown } from './show.ts'
import { sayAnswered } from './words.ts'

interface Props { readonly shown: Shown; readonly data: WaitingPage; readonly call: Call }

/** One thing to decide, with both sides of it. */
export const One = (props: Props) => (
  <li class="sl-panel" id={`w${props.shown.item.id}`}>
    {props.shown.who ? <Who {...props} /> : <Otherwise {...props} />}
    <Decided {...props} />
  </li>
)

/** What a child in the files is called here. */
const called = ({ name, numbers }: InFile): string => name ?? numbers[0]?.value ?? 'a child without a number'

function Who({ shown, data, call }: Props) {
  const { who, where } = shown
  if (!who) return null
  const { inFile } = who
  return (
    <>
      <div class="sl-two">
        <div>
          <h2 class="sl-h3">In the files: {called(inFile)}</h2>
          <p>{inFile.born ? `Born ${sayDate(inFile.born as Day)}` : 'No date of birth'}.{inFile.postcode && ` ${inFile.postcode}.`} {sayCount(inFile.rows, 'row tells', 'rows tell')} of them.
            {inFile.numbers.map((n) => <><br /><span class="sl-quiet">{sayNumberOf(n.scheme, n.value)}</span></>)}{where && <><br /><span class="sl-quiet">{where}</span></>}</p>
        </div>
        <div>
          {who.maybe.length === 0 && <><h2 class="sl-h3">On the record: nobody was found</h2><p>No child there has a number, or a name with a date of birth, that is the same. A name may be spelt otherwise.</p></>}
          {who.maybe.map((m) => <Candidate maybe={m} many={who.maybe.length > 1} shown={shown} data={data} call={call} />)}
        </div>
      </div>
      {shown.may ? (
        <div class="sl-press sl-after">
          <Answer shown={shown} data={data} call={call} answer="new" secondary>{who.maybe.length === 0 ? 'It is somebody new to us' : 'It is somebody else, new to us'}</Answer>
          <Button href={toWhoIsIt(data.job.id, shown.item.id)} tone="secondary" small>Look for them on the record<span class="govuk-visually-hidden"> ({called(inFile)})</span></Button>
        </div>
      )
        : <p class="sl-quiet">You cannot see who it may be. Somebody who may has to decide.</p>}
    </>
  )
}

function Candidate({ maybe: { subject, card, because, numbers }, many, shown, data, call }: Props & { readonly maybe: MaybeShown; readonly many: boolean }) {
  if (!card) return <><h2 class="sl-h3">On the record: somebody you cannot see</h2><p>{because}</p></>
  return (
    <>
      <h2 class="sl-h3">On the record: <To href={toChild(subject)}>{card.name}</To></h2>
      <p>{sayBorn(card.born)?.replace(/^b/, 'B') ?? 'No date of birth'}.<br /><strong>{because}</strong>{numbers.map((n) => <><br /><span class="sl-quiet">{n}</span></>)}</p>
      {shown.may && <Answer shown={shown} data={data} call={call} answer="same" subject={subject}>It is {many ? card.name : 'them'}</Answer>}
    </>
  )
}

function Otherwise({ shown, data, call }: Props) {
  const { item, record, where, title, name, otherwise, may } = shown, first = record?.steps[0], gone = item.kind === 'gone'
  return (
    <>
      <h2 class="sl-h3">{title}{item.subject && name !== null && <>, <To href={toChild(item.subject)}>{name}</To></>}</h2>
      <p>{first && <>{sayWhen(first.happened, call.now)}. </>}{record && <To href={toRecord(record.record)}>Open the record</To>}{where && <><br /><span class="sl-quiet">{where}</span></>}</p>
      {otherwise.length > 0 && <Table classes="sl-table" caption={`${title}: both sides`} captionClasses="govuk-visually-hidden" firstCellIsHeader head={['Answer', 'The record says', 'The file says']} rows={otherwise.map((o) => [o.label, o.ours, o.file])} />}
      {!may && <p class="sl-quiet">You cannot read this record. Somebody who may has to decide.</p>}
      {may && (
        <div class="sl-press sl-after">
          <Answer shown={shown} data={data} call={call} answer={gone ? 'keep' : 'ours'}>{gone ? 'Keep it' : 'Keep ours'}</Answer>
          <Answer shown={shown} data={data} call={call} answer={gone ? 'withdraw' : 'file'} secondary>{gone ? 'It was wrong: withdraw it' : 'Take the file'}</Answer>
        </div>
      )}
    </>
  )
}

interface AnswerProps extends Props { readonly answer: string; readonly subject?: string; readonly secondary?: true; readonly children: Words }

/** One answer to press. `was`: what stood there when the page was made, so that nobody undoes another's answer unseen. */
const Answer = ({ shown: { item, title, who }, data: { job, kind, decided, of, part: { page } }, call, answer, subject, secondary, children }: AnswerProps) => (
  <form method="post" action={toWaiting(job.id, { kind, show: decided ? 'decided' : undefined, of: of ?? undefined, page: page > 1 ? String(page) : undefined })}>
    <Csrf csrf={call.csrf} />
    <input type="hidden" name="_do" value="decide" />
    <input type="hidden" name="which" value={item.id} />
    <input type="hidden" name="was" value={item.answer ?? ''} />
    {subject && <input type="hidden" name="subject" value={subject} />}
    <Button name="answer" value={answer} tone={secondary && 'secondary'} small>{children}<span class="govuk-visually-hidden"> ({who ? called(who.inFile) : title})</span></Button>
  </form>
)

const Decided = ({ shown: { item, chosen }, data: { names }, call }: Props) => (item.answer && item.at
  ? <p class="sl-after"><Chip tone="met">{sayAnswered[item.answer]}</Chip> {item.chosen && chosen && <><To href={toChild(item.chosen)}>{chosen}</To> </>}<span class="sl-quiet">{sayBy(names, item.by)}, {sayMoment(item.at, call.now)}</span></p> : null)
