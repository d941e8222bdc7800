import { sayMoment } from '../../../calendar/index.ts'
import type { ToldWhat } from '../../../packs/index.ts'
import { Button, Chip, type ChipTone, type IconName } from '../../kit/index.ts'
import type { Call } from '../../contract.ts'
import { shortAge } from '../../words/index.ts'
import { tellingFor } from '../child/parts/telling.ts'
import { To } from '../child/parts/to.tsx'
import { Csrf } from '../door/parts/field.tsx'
import { toApproval, toChild, toRecord, toTakeOn, toTold } from '../links.ts'
import { whereAnswered } from '../staff/owing/index.ts'
import type { Heard, ToldPage } from './load.ts'

/** What each kind is called: of one thing, and counted. */
export const kindsTold: Readonly<Record<ToldWhat, { readonly one: string; readonly counted: string; /** after 'only what' */ readonly only: string; readonly tone: ChipTone & ('late' | 'today' | 'soon' | 'met'); readonly icon: IconName }>> = {
  'came-up': { one: 'Came up to you', counted: 'come up to you', only: 'came up to you', tone: 'late', icon: 'up' },
  'sent-back': { one: 'Sent back', counted: 'sent back', only: 'was sent back to you', tone: 'today', icon: 'back' },
  given: { one: 'Given to you', counted: 'given to you', only: 'was given to you', tone: 'soon', icon: 'hand' },
  answered: { one: 'Answered', counted: 'answered', only: 'was answered', tone: 'met', icon: 'talk' },
}

interface Props { readonly heard: Heard; readonly page: ToldPage; readonly call: Call }

/** One thing told: what kind, whom it is about, what it says, and where it is read. */
export function ToldRow({ heard, page, call }: Props) {
  const { one, tone, icon } = kindsTold[heard.what]
  return (
    <li class="sl-news">
      <p class="sl-news__top">
        <Chip tone={heard.seen ? 'none' : tone} icon={icon}>{one}</Chip>
        {heard.stillOwed === false && <Chip tone="met">Not owed any more</Chip>}
        <span class="sl-quiet">{sayMoment(heard.at, call.now)}</span>
      </p>
      {heard.says ? <Says heard={heard} page={page} call={call} /> : <p>About somebody whose record you cannot open now. If you think you should, ask your manager.</p>}
      <Presses heard={heard} call={call} />
    </li>
  )
}

function Says({ heard: { says }, page, call }: Props) {
  if (!says) return null
  const card = page.cards.get(says.subject), age = card && shortAge(card, call.now)
  const telling = tellingFor(call.pack, page.names, call.now)
  // A notice names whoever is told; here they are the reader, so what is owed and why is said by itself.
  const { why } = says.body
  const words = says.kind === 'notice' && says.step === 'sent' ? (typeof why === 'string' ? why : 'Something is still owed.') : telling.line(says, telling.body(says))
  return (
    <>
      {card && <p class="sl-news__who"><To href={toChild(says.subject)}>{card.name}</To>{age && <> <span class="sl-quiet">{age}</span></>}</p>}
      <p>{words.replace(/[^.?!”]$/, '$&.')}{says.author && says.kind !== 'notice' ? ` ${page.names(says.author) ?? 'A colleague'} wrote it.` : ''}</p>
    </>
  )
}

/** Where it is read and acted on: what came back one press from its form, a child handed on where they are taken on, a red line on its own page. */
export function whereTold({ what, says, record }: Pick<Heard, 'what' | 'says' | 'record'>, call: Call): string {
  if (what === 'sent-back') return toApproval(record)
  if (says?.kind === 'case-handover' && what === 'given') return toTakeOn(record)
  const { duty, key } = says?.kind === 'notice' ? says.body : {}
  return says && typeof duty === 'string' && typeof key === 'string' ? whereAnswered(call, { subject: says.subject, rule: duty, key }, record) : toRecord(record)
}

function Presses({ heard, call }: Pick<Props, 'heard' | 'call'>) {
  if (heard.seen) return heard.says ? <p><To href={whereTold(heard, call)}>Open it<span class="govuk-visually-hidden"> of {sayMoment(heard.at, call.now)}</span></To></p> : null
  return (
    <form method="post" action={toTold()} class="sl-press">
      <Csrf csrf={call.csrf} /><input type="hidden" name="fact" value={heard.fact} />
      {heard.says && <Button name="do" value="open" small>Open it</Button>}
      <Button name="do" value="seen" tone="secondary" small>I have seen it</Button>
    </form>
  )
}
