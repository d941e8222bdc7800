import { dayOf, sayMoment, sayWhen } from '../../../../calendar/index.ts'
import { concern } from '../../../../packs/index.ts'
import { Button, Empty, Input, Radios, Section, Textarea, Title, type ChoiceItem } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { nameInLine, sayAge, sayBorn } from '../../../words/index.ts'
import type { Found } from '../../child/list/find.ts'
import { reasonsFor } from '../../children-new/reasons.ts'
import { Csrf, Field, ProblemList } from '../../door/parts/field.tsx'
import { toFrontDoor, toRecord, toWorry } from '../../links.ts'
import { AnswersOf } from '../../records/answers.tsx'
import { OwedRows } from '../../staff/owing/index.ts'
import { StartWriting } from '../../write/start-writing.tsx'
import type { WorryPage } from './load.ts'
import { nobodyKnown } from './take.ts'

interface OfPage { readonly page: WorryPage; readonly call: Call }

/** What was told, what is owed about it, who it may be about, and what can be done. */
export const WorryView = ({ page, call }: OfPage) => (
  <>
    <ProblemList problems={page.problems} />
    <Title title="A worry told on our page" label={`${page.told.body.reference ?? 'No reference'}, told ${sayMoment(page.told.recorded, call.now)}`}
      lead={<a class="govuk-link" href={toFrontDoor()}>The front door</a>} />
    <div class="sl-split">
      <div class="sl-split__main">
        <Section id="told" title="What was told"><Told page={page} call={call} /></Section>
        <Became page={page} call={call} />
        {page.mayTake && page.worry.at('taken-up') === null && <WhoIsIt page={page} call={call} />}
      </div>
      <div class="sl-split__side">
        {page.owed.length > 0 && <Section id="owed" title="What is owed"><OwedRows call={call} desk={page.desk} records={new Map()} owed={page.owed} about={() => ({ act: undefined, press: undefined, child: undefined })} /></Section>}
        {page.mayTake && <Other page={page} call={call} />}
      </div>
    </div>
  </>
)

const step = concern.steps['told']
/** Where it went is not part of what was told. */
const told = Object.entries(step?.fields ?? {}).filter(([id]) => !['reference', 'team', 'nightTeam', 'aboutMe'].includes(id))

function Told({ page, call }: OfPage) {
  const body: { readonly [field: string]: unknown } = page.told.body, byThem = page.told.body.aboutMe === true
  if (!step) return null
  const missing = told.filter(([id]) => body[id] === undefined && !['words', 'childWords'].includes(id) && !(byThem && id === 'from')).map(([, f]) => f.label)
  return (
    <>
      {byThem && <p class="govuk-body">The child wrote this themself.</p>}
      <AnswersOf step={{ ...step, fields: Object.fromEntries(told) }} body={body} nameOf={nameInLine(page.desk.names)} now={call.now} recordHref={toRecord} />
      {missing.length > 0 && <p class="sl-quiet">They did not answer: {missing.join(' ')}</p>}
    </>
  )
}

function Became({ page, call }: OfPage) {
  const taken = page.worry.at('taken-up'), ended = page.worry.at('no-further'), names = nameInLine(page.desk.names)
  if (taken) {
    return (
      <Section id="became" title="What it became">
        <p class="govuk-body">Taken up by {names(taken.body.by ?? taken.author ?? undefined)}, {sayWhen(taken.happened, call.now)}. {taken.body.how}</p>
        {taken.body.contact && <p class="govuk-body"><a class="govuk-link" href={toRecord(taken.body.contact)}>The contact it became</a></p>}
      </Section>
    )
  }
  return ended && (
    <Section id="became" title="It goes no further">
      <p class="govuk-body">Decided by {names(ended.body.decidedBy ?? ended.author ?? undefined)}, {sayWhen(ended.happened, call.now)}. {ended.body.why}</p>
    </Section>
  )
}

/** Those it may be about, with why, and somebody new. One press takes it up, writes who it is and begins the contact. */
function WhoIsIt({ page, call }: OfPage) {
  const { typed, problems, found, told: { body } } = page
  return (
    <Section id="who-is-it" title="Which child is it?">
      <form action={toWorry(page.record)} method="post" class="sl-press">
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="_do" value="find" />
        <Input name="find" id="find-who" label="Look for them by name or date of birth" value={found?.typed ?? body.childName ?? ''} type="search" width={20} autocomplete="off" />
        <Button tone="secondary">Look</Button>
      </form>
      {found && !found.search.enough && <Empty kind="ask">Write at least three letters of a name, or a date of birth such as 9/3/2012.</Empty>}
      {found?.search.enough && !found.near.some((f) => f.about === 'child') && !found.elsewhere.some((f) => f.card.about === 'child') && (
        <Empty kind="ask">Nobody here has that in their name. Try fewer letters, another spelling, or the date of birth, before you write them as new.</Empty>
      )}
      <form action={toWorry(page.record)} method="post">
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="_do" value="take" />
        <input type="hidden" name="looked" value={found?.typed ?? ''} />
        <Radios name="who" legend="Is it one of these?" items={choicesOf(page, call)} value={typed.who} error={problems['who']} />
        <Textarea name="how" label="How do you know?" hint="What matches, and who else said so. For a child nobody here knows, where you looked." rows={3} value={typed.how} error={problems['how']} />
        <h3 class="govuk-heading-s">If nobody here knows them yet</h3>
        <Field name="given" label="First names, as told" problems={problems} value={typed.given} autocomplete="off" width={20} />
        <Field name="family" label="Family name, as told" problems={problems} value={typed.family} autocomplete="off" width={20} />
        <Field name="age" label="Birthday, or the age as told" problems={problems} value={typed.age} autocomplete="off" width={20} />
        <Button preventDoubleClick>Take it up and begin the contact</Button>
      </form>
    </Section>
  )
}

function choicesOf({ found, told: { body } }: WorryPage, call: Call): readonly ChoiceItem[] {
  const asTold = { name: body.childName ?? found?.typed ?? '', age: body.childAge ?? '' }, today = dayOf(call.now)
  const why = (card: Parameters<typeof reasonsFor>[1], more: string): string => [...reasonsFor(asTold, card, today), more].filter(Boolean).join('; ')
  return [
    ...childrenNear(found).map((f) => ({ value: f.subject, text: `${f.card.name}, ${sayAge(f.card, call.now) ?? 'age not written'}`, hint: why(f.card, 'within your reach') })),
    ...(found?.elsewhere ?? []).filter((f) => f.card.about === 'child').map(({ card, ring }) => ({
      value: card.subject, text: `${card.name}, ${sayBorn(card.born) ?? 'date of birth not written'}`,
      hint: why(card, ring.team ? `known to ${ring.team}: the contact goes to them` : 'known here before, and nobody works with them now'),
    })),
    { value: nobodyKnown, text: 'None of these: nobody here knows the child yet' },
  ]
}

const childrenNear = (found: Found | null): Found['near'] => (found?.near ?? []).filter((f) => f.about === 'child')

/** The quieter ways on: it goes no further, and telling whoever wrote. */
function Other({ page, call }: OfPage) {
  const answered = page.worry.at('taken-up') !== null || page.worry.at('no-further') !== null
  const press = { csrf: call.csrf, child: page.subject, kind: concern.id, record: page.record, secondary: true, small: true }
  return (
    <Section id="other" title="Besides">
      <div class="sl-panel sl-press">
        {!answered && <StartWriting {...press} step="no-further" label="Say why it goes no further" />}
        {page.told.body.reach && <StartWriting {...press} step="told-back" label="Write what they were told" />}
      </div>
    </Section>
  )
}
