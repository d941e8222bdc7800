import { dayOf } from '../../../calendar/index.ts'
import { Button, Empty, Radios, Section, Select, TelLink, Textarea, Title } from '../../kit/index.ts'
import { definePage, type Call } from '../../contract.ts'
import { sayAge, sayBorn } from '../../words/index.ts'
import { To } from '../child/parts/to.tsx'
import { Csrf, Field, ProblemList } from '../door/parts/field.tsx'
import { toChild, toNewChild } from '../links.ts'
import { handle } from './handle.ts'
import { loadNewChild, type Looked, type NewChildPage } from './load.ts'
import { reasonsFor } from './reasons.ts'

/** `/children/new`: somebody new is looked for first, and then begun, with how they came to us in the same press. */
export default definePage<NewChildPage>({
  path: '/children/new',
  permission: 'child:find',
  audit: 'Looked for a child before writing them as new',
  about: () => null,
  load: async (call) => ({ data: await loadNewChild(call) }),
  title: () => 'A child new to us',
  view: (page, call) => ({ place: 'children', main: <NewChild page={page} call={call} /> }),
  post: { permission: 'record:write', handle },
})

interface OfPage { readonly page: NewChildPage; readonly call: Call }

const NewChild = ({ page, call }: OfPage) => (
  <>
    <ProblemList problems={page.problems} />
    <Title title="A child new to us" lead="Look for them first: somebody written twice is two half records." />
    <form action={toNewChild()} method="post">
      <Csrf csrf={call.csrf} />
      <input type="hidden" name="_do" value="look" />
      <Field name="name" label="Name, as told" problems={page.looked ? {} : page.problems} value={page.typed.name} autocomplete="off" width={20} />
      <Field name="age" label="Birthday, or the age as told" hint="For example: 9/3/2019, or about 6" problems={{}} value={page.typed.age} autocomplete="off" width={20} />
      <Button tone={page.looked ? 'secondary' : undefined}>Look whether they are known</Button>
    </form>
    {page.looked && <Matches looked={page.looked} call={call} />}
    {page.looked?.found.search.enough && <Begin page={page} looked={page.looked} call={call} />}
  </>
)

/** Those they may be, with why. */
function Matches({ looked, call }: { readonly looked: Looked; readonly call: Call }) {
  const { found } = looked, today = dayOf(call.now)
  if (!found.search.enough) return <Empty kind="ask">Write at least three letters of a name, or a date of birth such as 9/3/2012.</Empty>
  const near = found.near.filter((f) => f.about === 'child'), elsewhere = found.elsewhere.filter((f) => f.card.about === 'child')
  if (near.length + elsewhere.length === 0) return <Empty kind="ask">No child here has that name or birthday. Try another spelling before you write them as new.</Empty>
  const why = (card: Parameters<typeof reasonsFor>[1]): string => reasonsFor(looked, card, today).join('; ')
  return (
    <Section id="matches" title="It may be one of these" count={near.length + elsewhere.length}>
      <div class="sl-panel"><ul class="sl-rows" role="list">
        {near.map((f) => <li><div><To href={toChild(f.subject)}>{f.card.name}</To> <span class="sl-quiet">{sayAge(f.card, call.now)}</span><br />{why(f.card)}</div></li>)}
        {elsewhere.map(({ card, ring }) => (
          <li><div>
            <strong>{card.name}</strong> <span class="sl-quiet">{sayBorn(card.born) ?? 'date of birth not written'}</span><br />{why(card)}{why(card) && '. '}
            {ring.team ? `Known to ${ring.team}` : 'Known here before'}{ring.ring.map((r) => <>{'. '}<TelLink number={r.tel} /></>)}
          </div></li>
        ))}
      </ul></div>
    </Section>
  )
}

function Begin({ page: { typed, problems, teams }, looked, call }: OfPage & { readonly looked: Looked }) {
  return (
    <Section id="begin" title="None of these is them">
      <form action={toNewChild()} method="post">
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
