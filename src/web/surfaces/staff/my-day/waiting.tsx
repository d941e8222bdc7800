import { minutesBetween, sayLength } from '../../../../calendar/index.ts'
import type { Draft } from '../../../../store/index.ts'
import { Button, Chip, Icon, TelLink } from '../../../kit/index.ts'
import { called, shortAge } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { sayNear } from '../../child/parts/seen.ts'
import { toChild, toDraft } from '../../links.ts'
import { Pages, type Part } from '../../pages.tsx'
import { nameOf, type Desk } from '../owing/index.ts'

interface Reader { readonly desk: Pick<Desk, 'cards' | 'names'>; readonly call: Call }

/** What others began to write about something a child said, and left. Shown above everything: the child is still waiting. */
export const Waiting = ({ waiting, part, ...to }: Reader & { readonly waiting: readonly Draft[]; /** Where these are not all. */ readonly part?: Part }) => waiting.length === 0 ? null : (
  <>{waiting.map((draft, i) => <One {...to} draft={draft} id={i === 0 ? 'waiting' : undefined} />)}{part && <Pages part={part} call={to.call} />}</>
)

function One({ draft, desk, call, id }: Reader & { readonly draft: Draft; readonly id: string | undefined }) {
  const card = desk.cards.get(draft.subject) ?? null
  const writer = desk.names(draft.author) ?? 'Somebody'
  const tel = desk.cards.get(draft.author)?.phone
  const age = card && shortAge(card, call.now)
  return (
    <section class="sl-handover" id={id} aria-labelledby={`waiting-${draft.id}`}>
      <div class="sl-handover__top">
        <Icon name="ear" />
        <h2 id={`waiting-${draft.id}`} class="sl-h3">{card ? `${called(card)} told somebody something, and it is not finished` : 'Something a child said is not finished'}</h2>
        <Chip tone="late">{`${sayLength(minutesBetween(draft.started, call.now))} ago`}</Chip>
      </div>
      <p class="sl-handover__who"><To href={toChild(draft.subject)}>{nameOf(card)}</To>{age && <> <span class="sl-quiet">{age}</span></>}</p>
      <p>
        {writer} began to write it down {sayNear({ at: draft.started }, call.now)}. It was last saved {sayNear({ at: draft.saved }, call.now)}, and has
        not been sent.
        You can read what is there. Ring {writer.split(' ')[0]}, and see that {called(card)} is safe.
      </p>
      <div class="sl-press">
        <Button href={toDraft(draft.id)}>Read what is written</Button>
        {tel && <span>Ring {writer.split(' ')[0]}: <TelLink number={tel} /></span>}
      </div>
    </section>
  )
}
