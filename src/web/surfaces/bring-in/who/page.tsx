import { dayOf, sayDate, type Day } from '../../../../calendar/index.ts'
import { Button, Empty, Input, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { lower, sayAge, sayBorn } from '../../../words/index.ts'
import { reasonsFor } from '../../children-new/reasons.ts'
import { To } from '../../child/parts/to.tsx'
import { Csrf } from '../../door/parts/field.tsx'
import { toChild, toWaiting, toWhoIsIt } from '../../links.ts'
import { sayNumberOf } from '../waiting/show.ts'
import { handle } from './handle.ts'
import { load, type WhoPage } from './load.ts'

/** Looking among those on the record for a child in a file. */
export default definePage<WhoPage>({
  path: '/bring-in/:import/waiting/:which',
  permission: 'import:run',
  audit: 'Looked for a child of files brought in',
  about: ({ found }) => (found?.near ?? []).map((f) => f.subject),
  load,
  title: () => 'Look for them on the record',
  view: (data, call) => ({ place: 'bring-in', main: <Who data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

interface Props { readonly data: WhoPage; readonly call: Call }

function Who({ data, call }: Props) {
  const { job, item, shown, who: { inFile }, found } = data
  return (
    <>
      <p class="sl-crumb"><a class="govuk-back-link" href={toWaiting(job.id, { kind: 'who' })}>Who is it?</a></p>
      <Title title="Look for them on the record" label={`In the files: ${inFile.name ?? inFile.numbers[0]?.value ?? 'a child without a number'}`}
        lead={<>{inFile.born ? `Born ${sayDate(inFile.born as Day)}.` : 'No date of birth.'} {inFile.postcode && `${inFile.postcode}. `}{inFile.numbers.map((n) => `${sayNumberOf(n.scheme, n.value)}. `)}{shown.where && <><br />{shown.where}</>}</>} />
      <form action={toWhoIsIt(job.id, item.id)} method="post" class="sl-press">
        <Csrf csrf={call.csrf} />
        <Input name="find" id="find-who" label="Look by name or date of birth" value={found?.typed ?? ''} type="search" width={20} autocomplete="off" />
        <Button tone="secondary">Look</Button>
      </form>
      <Section id="found" title="Found">{found ? <Results data={data} call={call} /> : <Empty kind="ask">The file gives no name and no date of birth. Write what you know of them.</Empty>}</Section>
    </>
  )
}

function Results({ data, call }: Props) {
  const { found, who: { inFile } } = data
  if (!found?.search.enough) return <Empty kind="ask">Write at least three letters of a name, a number, or a date of birth such as 9/3/2012.</Empty>
  const near = found.near.filter((f) => f.about === 'child'), elsewhere = found.elsewhere.filter((f) => f.card.about === 'child'), told = { name: inFile.name ?? '', age: inFile.born ?? '' }, today = dayOf(call.now)
  const why = (card: Parameters<typeof reasonsFor>[1], ...more: readonly (string | null)[]): string => [...reasonsFor(told, card, today), ...more].flatMap((w) => (w ? [lower(w)] : [])).join('; ')
  if (near.length + elsewhere.length === 0) return <Empty kind="ask">No child here is called that, or anything like it. Try fewer letters, or the date of birth. If they are not here, say so under “Who is it?”.</Empty>
  return (
    <>
      <ol class="sl-decisions" role="list">
        {near.map((f) => <li class="sl-panel"><h3 class="sl-h3"><To href={toChild(f.subject)}>{f.card.name}</To></h3><p>{sayAge(f.card, call.now) ?? 'Age not written'}<br /><span class="sl-quiet">{why({ ...f.card, how: f.how })}</span></p><Choose subject={f.subject} name={f.card.name} data={data} call={call} /></li>)}
        {elsewhere.map(({ card, ring }) => <li class="sl-panel"><h3 class="sl-h3">{card.name}</h3><p>{sayBorn(card.born) ?? 'Date of birth not written'}<br /><span class="sl-quiet">{why(card, ring.team ? `known to ${ring.team}` : 'known here')}</span></p><Choose subject={card.subject} name={card.name} data={data} call={call} /></li>)}
      </ol>
      {found.full && <p class="sl-quiet">There may be more. Add letters, or the date of birth.</p>}
    </>
  )
}

const Choose = ({ subject, name, data: { job, item }, call }: Props & { readonly subject: string; readonly name: string }) => (
  <form method="post" action={toWhoIsIt(job.id, item.id)}>
    <Csrf csrf={call.csrf} />
    <input type="hidden" name="was" value={item.answer ?? ''} />
    <input type="hidden" name="subject" value={subject} />
    <Button name="_do" value="same" small>It is {name}</Button>
  </form>
)
