import { dayOf, sayDay } from '../../../../calendar/index.ts'
import { workerChange } from '../../../../packs/index.ts'
import { definePage, notHere, type Call } from '../../../contract.ts'
import { BackLink, Button, Checkboxes, Empty, Input, InsetText, Radios, Section, Textarea, Title } from '../../../kit/index.ts'
import { sayCount, shortAge } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { Csrf, ProblemList } from '../../door/parts/field.tsx'
import { toReassign } from '../../links.ts'
import { Pages, sayPart } from '../../pages.tsx'
import { ChoosePerson } from '../../somebody.tsx'
import { nameOf } from '../owing/index.ts'
import { toTeam } from '../team/links.ts'
import { handle } from './handle.ts'
import { loadReassign, type HandingForm, type ReassignPage } from './load.ts'

/** `/team/hand-on`: children of one worker handed on to another, with what each must know; or told to whoever covers. */
export default definePage<ReassignPage>({
  path: '/team/hand-on',
  permission: 'team:read',
  audit: 'Handed children on',
  about: (page) => (page.show === 'form' ? page.children.map((c) => c.child) : null),
  load: async (call) => { const page = await loadReassign(call); return page ? { data: page } : notHere },
  title: () => 'Hand children on',
  view: (page, call) => ({ place: 'my-day', main: page.show === 'form' ? <HandOn page={page} call={call} /> : <Whose page={page} call={call} /> }),
  post: { permission: 'record:write', handle },
})

/** Whose children: those of this person's teams who are named for any. */
const Whose = ({ page, call }: { readonly page: Extract<ReassignPage, { show: 'whose' }>; readonly call: Call }) => (
  <>
    <p class="sl-crumb"><BackLink href={toTeam()}>Your team</BackLink></p>
    <Title title="Hand children on" lead="Whose children are they now?" />
    {page.people.length === 0 ? <Empty kind="ask">Nobody in your teams is named for a child.</Empty> : (
      <div class="sl-panel"><ul class="sl-rows" role="list">
        {page.people.map((p) => <li><div><span><To href={toReassign({ from: p.worker })}>{p.name}</To></span><span class="sl-quiet">{p.posts}. {sayCount(p.children, 'child', 'children')}</span></div></li>)}
      </ul></div>
    )}
    <Pages part={page.part} call={call} />
  </>
)

function HandOn({ page, call }: { readonly page: HandingForm; readonly call: Call }) {
  const { typed, problems, covers } = page, name = page.names(page.from) ?? 'this worker', first = name.split(' ')[0]
  return (
    <>
      <p class="sl-crumb"><BackLink href={toTeam()}>Your team</BackLink></p>
      <ProblemList problems={problems} />
      <Title title={covers ? `While ${first} is away` : `Hand on ${first}’s children`}
        lead={covers ? `What whoever covers must know of each child. ${name} stays their worker.` : 'Each child has a new worker by name from this day, who owes reading what you write here.'} />
      {!covers && page.away && <InsetText classes="sl-inset"><p>{name} is away{page.away.until && ` until ${sayDay(dayOf(page.away.until), call.now)}`}. If the children stay theirs, <a class="govuk-link" href={toReassign({ from: page.from, why: 'COVER' })}>tell whoever covers what they must know</a> instead.</p></InsetText>}
      {page.children.length === 0 ? <Empty kind="met">{name} is named for no child you can see.</Empty> : (
        <form method="post" action={call.url} novalidate>
          <Csrf csrf={call.csrf} />
          <input type="hidden" name="event" value={typed.event} />
          <Section id="who" title="To whom">
            <ChoosePerson name="to" label={covers ? 'Who covers?' : 'Who takes them on?'} people={page.others} value={typed.to} typed={typed.toNamed} error={problems['to']} />
            <Input name="on" label="From when?" value={typed.on} error={problems['on']} width={10} attributes={{ type: 'date', max: dayOf(call.now) }} />
            {covers
              ? <Input name="until" label="Until when?" hint="Leave it empty if nobody knows yet." value={typed.until} error={problems['until']} width={10} attributes={{ type: 'date' }} />
              : <Radios name="reason" legend="Why does the worker change?" small value={typed.reason} error={problems['reason']} items={workerChange.codes.map((c) => ({ value: c.code, text: c.label }))} />}
          </Section>
          <Children page={page} call={call} />
          <Textarea name="all" label="Something that holds for all of them" hint="It is written on the record of each child ticked. Name no other child here." rows={3} value={typed.all} error={problems['all']} />
          <Button preventDoubleClick>{covers ? 'Tell whoever covers' : 'Hand them on'}</Button>
        </form>
      )}
      {page.part.total > page.part.per && <p class="govuk-body sl-after">So many are handed on at a time. Send these before you look at others: what is typed here stays on this page.</p>}
      <Pages part={page.part} call={call} />
    </>
  )
}

/** Each child ticked asks what must be known of them, and when they are told. */
const Children = ({ page: { children, part, typed, problems, covers }, call }: { readonly page: HandingForm; readonly call: Call }) => (
  <Checkboxes name="child" legend={<h2 class="sl-h2">Which children?</h2>} hint={`${part.total > part.per ? `${sayPart(part)} are here. ` : ''}Of each: what keeps them safe, what was promised and by when, who matters to them, how they like to be spoken to.`} error={problems['child']} values={typed.ticked}
    items={children.map((c) => ({
      value: c.child, text: <>{nameOf(c.card)} <span class="sl-quiet">{c.card && shortAge(c.card, call.now)}</span></>,
      conditional: (
        <>
          <Textarea name={`know.${c.child}`} label={<>What must be known first<span class="govuk-visually-hidden"> of {nameOf(c.card)}</span>?</>} rows={4} value={typed.know(c.child)} error={problems[`know.${c.child}`]} />
          <Input name={`told.${c.child}`} label={covers ? 'When is the child told who comes?' : 'When was the child told, or when will they be?'} hint="By a person they know. A letter does not count." value={typed.told(c.child)} error={problems[`told.${c.child}`]} width={10} attributes={{ type: 'date' }} />
        </>
      ),
    }))} />
)
