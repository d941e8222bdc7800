import { Button, Empty, Radios, Section, Select, TelLink, Textarea, Title } from '../../kit/index.ts'
import { definePage, type Call, type Page } from '../../contract.ts'
import { sayAge, sayBorn } from '../../words/index.ts'
import { To } from '../child/parts/to.tsx'
import { Csrf, Field, ProblemList } from '../door/parts/field.tsx'
import { toChild, toWrite } from '../links.ts'
import { handle } from './handle.ts'
import { loadNew, toNew, type Looked, type NewAbout, type NewPersonPage } from './load.ts'
import type { Match } from './matches.ts'

/** `/children/new`: a child new to us is looked for first, and then begun, with how they came to us in the same press. */
export const newChild = newPerson('child')
/** `/adults/new`: the same for an adult in a child's life, without how they came to us. */
export const newAdult = newPerson('adult')

function newPerson(about: NewAbout): Page<unknown> {
  return definePage<NewPersonPage>({
    path: toNew(about),
    permission: 'child:find',
    audit: about === 'child' ? 'Looked for a child before writing them as new' : 'Looked for an adult before writing them as new',
    about: () => null,
    load: async (call) => ({ data: await loadNew(call, about) }),
    title: () => titles[about],
    view: (page, call) => ({ place: 'children', main: <NewPerson page={page} call={call} /> }),
    post: { permission: 'record:write', handle: (call, form) => handle(call, about, form) },
  })
}

const titles: { readonly [about in NewAbout]: string } = { child: 'A child new to us', adult: 'An adult new to us' }

interface OfPage { readonly page: NewPersonPage; readonly call: Call }

const NewPerson = ({ page, call }: OfPage) => (
  <>
    <ProblemList problems={page.problems} />
    <Title title={titles[page.about]} lead="Look for them first: somebody written twice is two half records." />
    <form action={toNew(page.about)} method="post">
      <Csrf csrf={call.csrf} />
      <input type="hidden" name="_do" value="look" />
      <Field name="name" label="Name, as told" problems={page.looked ? {} : page.problems} value={page.typed.name} autocomplete="off" width={20} />
      <Field name="age" label="Birthday, or the age as told" hint="For example: 9/3/2019, or about 6" problems={{}} value={page.typed.age} autocomplete="off" width={20} />
      <Field name="other" label="An address, a phone or a number of theirs" hint="If you know one. For example: 4 Beacon Terrace" problems={{}} value={page.typed.other} autocomplete="off" width={20} />
      <Button tone={page.looked ? 'secondary' : undefined}>Look whether they are known</Button>
    </form>
    {page.looked && <MatchList page={page} looked={page.looked} call={call} />}
    {page.looked?.matches.enough && <Begin page={page} looked={page.looked} call={call} />}
  </>
)

/** Those they may be, with why. */
function MatchList({ page, looked: { matches }, call }: OfPage & { readonly looked: Looked }) {
  if (!matches.enough) return <Empty kind="ask">Write at least three letters of a name, a number, or a date of birth such as 9/3/2012.</Empty>
  if (matches.all.length === 0) return <Empty kind="ask">No {page.about} here has that name, or one like it, or that birthday. Try another spelling before you write them as new.</Empty>
  return (
    <Section id="matches" title="It may be one of these" count={matches.all.length}>
      <div class="sl-panel"><ul class="sl-rows" role="list">{matches.all.map((m) => <MatchRow match={m} about={page.about} call={call} />)}</ul></div>
      {matches.full && <p class="sl-quiet">There may be more. Write more of what you know.</p>}
    </Section>
  )
}

function MatchRow({ match: { near, elsewhere, why }, about, call }: { readonly match: Match; readonly about: NewAbout; readonly call: Call }) {
  const said = why.join('; ')
  if (near) {
    const to = about === 'child' ? toChild(near.subject) : toWrite(near.subject)
    const of = near.children.length > 0 ? `In the life of ${near.children.map((c) => c.name).join(', ')}. ` : ''
    return <li><div><span><To href={to}>{near.card.name}</To> <span class="sl-quiet">{sayAge(near.card, call.now)}</span></span><span>{of}{said}</span></div></li>
  }
  if (!elsewhere) return null
  const { card, ring } = elsewhere
  return (
    <li><div>
      <span><strong>{card.name}</strong> <span class="sl-quiet">{sayBorn(card.born) ?? 'date of birth not written'}</span></span>
      <span>{said}{said && '. '}{ring.team ? `Known to ${ring.team}` : 'Known here before'}{ring.ring.map((r) => <>{'. '}<TelLink number={r.tel} /></>)}</span>
    </div></li>
  )
}

function Begin({ page, looked, call }: OfPage & { readonly looked: Looked }) {
  const { typed, problems, teams } = page
  return (
    <Section id="begin" title="None of these is them">
      <form action={toNew(page.about)} method="post">
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="_do" value="begin" />
        <input type="hidden" name="token" value={looked.token} />
        <Field name="given" label="First names" problems={problems} value={typed.given} autocomplete="off" width={20} />
        <Field name="family" label="Family name" problems={problems} value={typed.family} autocomplete="off" width={20} />
        <Field name="born" label="Birthday, or the age as told" problems={problems} value={typed.born} autocomplete="off" width={20} />
        {teams.length > 0 && <>
          <h3 class="govuk-heading-s">How they came to us</h3>
          <p class="govuk-body">Somebody got in touch because they are worried: write it here, and a decision is owed. Left empty, only you see the child, for seven days.</p>
          <Textarea name="worry" label="What are they worried about?" hint="Their words, not ours." rows={4} value={typed.worry} error={problems['worry']} />
          <Radios name="danger" legend="Could the child be hurt today?" value={typed.danger} inline items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]} />
          <Field name="from" label="Who is it from?" problems={problems} value={typed.from} autocomplete="off" />
          <Field name="reach" label="How do we reach them?" problems={problems} value={typed.reach} autocomplete="off" width={20} />
          <Select name="team" label="Which team has it?" items={teams} value={typed.team} error={problems['team']} />
        </>}
        <Button preventDoubleClick>Begin their record</Button>
      </form>
    </Section>
  )
}
