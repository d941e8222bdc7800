import { mayDo, mayWrite } from '../../../../access/index.ts'
import { sayMoment } from '../../../../calendar/index.ts'
import { samePerson } from '../../../../packs/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { Button, Empty, Section, Title } from '../../../kit/index.ts'
import { called, calledOwn, shortAge } from '../../../words/index.ts'
import { FindForm } from '../../child/list/find-form.tsx'
import { FoundPeople } from '../../child/list/found.tsx'
import { keepSearch } from '../../child/list/kept.ts'
import { toDraft, toJoining, toNewAdult, toNewChild, toRecord, toWrite } from '../../links.ts'
import { Pages, partOf, rowsOf } from '../../pages.tsx'
import { Brief } from '../brief.tsx'
import { StartWriting } from '../start-writing.tsx'
import type { WriteGroup } from './groups.ts'
import { load, type AboutOne, type ChoosePage, type Unsent } from './load.ts'

/** `/write`: whose record, then what to write. */
export default definePage<ChoosePage>({
  path: '/write',
  permission: 'record:write',
  audit: 'Chose what to write',
  about: (d) => d.one?.subject ?? null,
  load,
  title: (d) => (d.one ? 'What do you want to write?' : 'Who is it about?'),
  view: (d, call) => ({
    main: d.one ? <ChooseWhat one={d.one} unsent={d.unsent} call={call} /> : <ChooseWho d={d} call={call} />,
    top: d.one ? <Brief card={d.one.card} about={d.one.about} now={call.now} /> : null, place: 'write',
  }),
  post: { permission: 'child:find', handle: (call, form) => keepSearch(call, toWrite(), form) },
})

function ChooseWhat({ one, unsent, call }: { readonly one: AboutOne; readonly unsent: readonly Unsent[]; readonly call: Call }) {
  return (
    <>
      <Title title="What do you want to write?" lead={`It goes on ${calledOwn(one.card)} record. You can leave at any time: what you have written is kept.`} />
      <div class="sl-split">
        <div class="sl-split__main">
          {one.groups.map((group, i) => <Group group={group} id={`group-${i}`} subject={one.subject} call={call} />)}
          {one.groups.length === 0 && (
            <Empty kind="ask">Your post does not include beginning anything about {called(one.card)}. Your manager can say who does.</Empty>
          )}
        </div>
        <div class="sl-split__side">
          <UnsentList unsent={unsent} call={call} />
          <OpenRecords one={one} call={call} />
        </div>
      </div>
    </>
  )
}

const Group = ({ group, id, subject, call }: { readonly group: WriteGroup; readonly id: string; readonly subject: string; readonly call: Call }) => (
  <Section id={id} title={group.title}>
    <div class="sl-panel"><ul class="sl-rows" role="list">
      {group.writables.map((w) => (
        <li>
          <div><strong>{w.title}</strong>{w.type.intro && <span class="sl-quiet">{w.type.intro}</span>}</div>
          {w.type.id === samePerson.id && mayDo(call.user.roles, 'child:find')
            ? <Button href={toJoining(subject)} tone="secondary" small>Look<span class="govuk-visually-hidden"> for the other record</span></Button>
            : <StartWriting csrf={call.csrf} child={subject} kind={w.type.id} step={w.step} label="Write" hidden={w.title} small secondary={id !== 'group-0'} />}
        </li>
      ))}
    </ul></div>
  </Section>
)

/** Writing that is not sent, on one part of its list. */
const perPage = 20

function UnsentList({ unsent, call }: { readonly unsent: readonly Unsent[]; readonly call: Call }) {
  if (unsent.length === 0) return null
  const part = partOf(call, unsent.length, perPage, 'unsent')
  return (
    <Section id="unsent" title="Not sent yet" count={unsent.length}>
      <div class="sl-panel"><ul class="sl-rows" role="list">
        {rowsOf(unsent, part).map(({ draft, title, name }) => (
          <li>
            <div>
              <a class="govuk-link" href={toDraft(draft.id)}>{title}</a>
              <span class="sl-quiet">{[name, `saved ${sayMoment(draft.saved, call.now)}`].filter(Boolean).join(', ')}</span>
            </div>
          </li>
        ))}
      </ul></div>
      <Pages part={part} call={call} />
    </Section>
  )
}

function OpenRecords({ one, call }: { readonly one: AboutOne; readonly call: Call }) {
  if (one.open.length === 0) return null
  return (
    <Section id="add" title="Add to what is there">
      <div class="sl-write__side">
      {one.open.map((o) => (
        <div class="sl-panel">
          <p><a class="govuk-link" href={toRecord(o.record.record)}>{o.title}</a> <span class="sl-quiet">{o.line}</span></p>
          <div class="sl-press">
            {o.steps.map((s) => (
              <StartWriting csrf={call.csrf} child={one.subject} kind={o.record.kind} step={s.step} record={o.record.record}
                label={s.title} hidden={`on ${o.line}`} small secondary />
            ))}
          </div>
        </div>
      ))}
      </div>
    </Section>
  )
}

function ChooseWho({ d, call }: { readonly d: ChoosePage; readonly call: Call }) {
  return (
    <>
      <Title title="Who is it about?" lead="Choose who it is about, then what to write." />
      <div class="sl-split">
        <div class="sl-split__main">
          {d.mayFind && <FindForm action={toWrite()} typed={d.found?.typed ?? ''} csrf={call.csrf} />}
          {d.found ? <FoundPeople found={d.found} call={call} to={(f) => toWrite(f.subject)} /> : <Children d={d} call={call} />}
          <SomebodyNew d={d} call={call} />
        </div>
        <div class="sl-split__side">
          <UnsentList unsent={d.unsent} call={call} />
          {d.own.map((group) => <Group group={{ ...group, title: 'About you' }} id="own" subject={call.user.worker} call={call} />)}
        </div>
      </div>
    </>
  )
}

/**
 * For whoever may write who somebody is. Whoever can look for them in the whole authority does so first, on a page that says why each may
 * be the same: somebody written twice is two half records. Nothing shows who is kept from the index, so that a search can never prove that
 * somebody is not known.
 */
function SomebodyNew({ d, call }: { readonly d: ChoosePage; readonly call: Call }) {
  if (!mayWrite(call.user.roles, 'person', 'described')) return null
  return (
    <Section id="new" title="Somebody new">
      <div class="sl-panel">
        {d.mayFind
          ? <p>Look for them first, by all you know of them. If nobody fits, you begin their record there.</p>
          : <p>Somebody written twice is two half records: ask the front door whether they are known.</p>}
        <div class="sl-press">
          {d.mayFind
            ? <><Button href={toNewChild()} tone="secondary" small>A child new to us</Button> <Button href={toNewAdult()} tone="secondary" small>An adult new to us</Button></>
            : <>
                <StartWriting csrf={call.csrf} child="new-child" kind="person" step="described" label="Write about a child new to us" small secondary />
                <StartWriting csrf={call.csrf} child="new-adult" kind="person" step="described" label="Write about an adult new to us" small secondary />
              </>}
        </div>
      </div>
    </Section>
  )
}

function Children({ d, call }: { readonly d: ChoosePage; readonly call: Call }) {
  if (d.children === null) return <p class="govuk-body">You work with more children than fit on a page. Find them by what you know of them.</p>
  if (d.children.length === 0) {
    return <Empty kind="ask">No child is on your list now. Children appear here when they live in your home, or are allocated to you or your team.</Empty>
  }
  return (
    <Section id="children" title="Children you work with" count={d.children.length}>
      <div class="sl-panel"><ul class="sl-rows" role="list">
        {d.children.map(({ subject, card }) => {
          const age = shortAge(card, call.now)
          return <li><div><span><a class="govuk-link" href={toWrite(subject)}>{card.name}</a>{age && <span class="sl-quiet"> {age}</span>}</span></div></li>
        })}
      </ul></div>
    </Section>
  )
}
