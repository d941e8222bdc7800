import { mayDo } from '../../../../access/index.ts'
import { dayOf, sayDate, sayMoment } from '../../../../calendar/index.ts'
import { isChoice } from '../../../../readings/duty/index.ts'
import type { ChosenLimit } from '../../../../readings/index.ts'
import { BackLink, BasisBadge, Button, Chip, Details, Empty, Input, Section, Select, Textarea, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { sayLimit, sayWithin, upper } from '../../../words/index.ts'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { To } from '../../child/parts/to.tsx'
import { Csrf, Field, ProblemList, type Problems } from '../../door/parts/field.tsx'
import { ruleIn, toRule, toStandards } from '../../links.ts'
import { loadChoices, standingOf, type Choices, type Standing } from '../parts/index.ts'
import { answerOf } from '../../../form.ts'
import { choose, giveUp, saidIn, unitsOf, type Said } from './write.ts'

interface Data extends Standing { readonly choices: Choices; readonly history: readonly ChosenLimit[]; readonly said: Said; readonly problems: Problems }

/** Who may choose, for whoever may not. */
const whoMay = 'A head of service or the director chooses, and says why.'

async function open(call: Call, more: { readonly said?: Said; readonly problems?: Problems } = {}): Promise<Data | null> {
  const duty = call.pack.duties.find((d) => d.id === ruleIn(call.params['rule'] ?? ''))
  if (!duty) return null
  const choices = await loadChoices(call)
  return {
    ...standingOf(duty, choices, call), choices, history: choices.all.filter((one) => one.duty === duty.id), problems: more.problems ?? {},
    said: more.said ?? { howMany: '', unit: '', from: dayOf(call.now), why: '', decidedBy: '' },
  }
}

/** One rule whose number is a choice: what it comes with, what was chosen and why, and a form to choose. */
export default definePage<Data>({
  path: '/rules/standards/:rule',
  permission: 'anyone signed in',
  audit: 'Read what is chosen for a rule',
  about: () => null,
  load: async (call) => { const data = await open(call); return data ? { data } : notHere },
  title: ({ duty }) => `The number that is a choice: ${duty.title}`,
  view: (data, call) => {
    const { duty, own, choice, history, problems } = data
    const open = own !== null && isChoice(own), may = mayDo(call.user.roles, 'standard:choose')
    return {
      main: (
        <>
          <p class="sl-crumb"><BackLink href={toStandards()}>Numbers that are a choice</BackLink></p>
          <ProblemList problems={problems} />
          <Title title={duty.title} label="A number that is a choice" lead={<>{sayNow(data)} {open && <BasisBadge basis="local default" />}</>} />
          <p><To href={toRule(duty.id)}>The rule, and where it is written</To></p>
          <Section id="chosen" title="What was chosen" count={history.length}>
            {history.length === 0 ? <Empty kind="ask">Nothing was ever chosen here for this rule.</Empty> : <History data={data} call={call} />}
          </Section>
          {open && (
            <Section id="choose" title={choice ? 'Choose another' : 'Choose a limit'}>
              {may ? <ChooseForm data={data} call={call} /> : <p>{whoMay}</p>}
            </Section>
          )}
          {open && may && history.filter((one) => ends(one, data, call)).map((one) => <EndForm one={one} data={data} call={call} />)}
        </>
      ),
    }
  },
  post: { permission: 'standard:choose', handle },
})

function sayNow({ own, version, choice, choices }: Data): string {
  if (own === null) return 'No version of this rule is in force today, so there is nothing to choose.'
  if (!isChoice(own)) return `${upper(sayWithin(own.within))}. That is not a choice: ${own.law.cite}.`
  const comes = own.within !== null && typeof own.within === 'object' ? `The rule comes with ${sayLimit(own.within)}.` : 'No number is known for it from anywhere else.'
  return choice ? `${upper(sayWithin(version?.within ?? null))}, as ${choices.name} chose. ${comes}` : `${choices.name} has chosen nothing. ${comes}`
}

/** Whether a choice can still be given up: the one that holds, or one that is to come. */
const ends = (one: ChosenLimit, data: Data, call: Call): boolean => one.until === null && (one.record === data.choice?.record || one.from > dayOf(call.now))

const History = ({ data: { history, choice }, call }: { readonly data: Data; readonly call: Call }) => (
  <WideTable label="What was chosen" head={['From', 'Limit', 'Why', 'Decided by', 'Written']} rows={history.map((one) => [
    <>{sayDate(one.from)}{one.record === choice?.record && <><br /><Chip tone="met">Holds now</Chip></>}{one.from > dayOf(call.now) && <><br /><Chip tone="soon">To come</Chip></>}</>,
    <>{upper(sayLimit(one.within))}{one.until && <><br /><span class="sl-quiet">Given up from {sayDate(one.until)}: {one.ended ?? 'no reason is written'}.</span></>}</>,
    one.why ?? 'No reason is written', one.decidedBy ?? 'Nobody is written', sayMoment(one.recorded, call.now),
  ])} />
)

const ChooseForm = ({ data: { duty, said, problems }, call }: { readonly data: Data; readonly call: Call }) => (
  <div class="sl-door">
    <form method="post" action={toStandards(duty.id)}>
      <Csrf csrf={call.csrf} />
      <Field name="howMany" label="How many?" problems={problems} value={said.howMany} width={5} inputmode="numeric" />
      <Select name="unit" label="Of what?" items={[{ value: '', text: 'Choose' }, ...unitsOf(call).map((u) => ({ value: u.code, text: u.label }))]} value={said.unit} error={problems['unit']}
        hint="Hours run from the moment. Days run to the end of the last one; working days leave out weekends and bank holidays." />
      <Input name="from" label="From which day?" hint="What arises from that day on counts with it; what arose before keeps the limit of its day. A day in the past changes what was late since." value={said.from} error={problems['from']} width={10} attributes={{ type: 'date' }} />
      <Textarea name="why" label="Why this?" hint="Everybody reads it where the limit is used. Name nobody." value={said.why} error={problems['why']} rows={3} />
      <Field name="decidedBy" label="Who decided it?" hint="A meeting or a post, for example: children’s leadership team, 12 November." problems={problems} value={said.decidedBy} />
      <Button name="do" value="choose">Choose this limit</Button>
    </form>
  </div>
)

const EndForm = ({ one, data: { duty, problems }, call }: { readonly one: ChosenLimit; readonly data: Data; readonly call: Call }) => (
  <Details summary={`Give up the ${sayLimit(one.within)} from ${sayDate(one.from)}`} open={problems[`endWhy-${one.record}`] !== undefined || problems[`endOn-${one.record}`] !== undefined}>
    <form method="post" action={toStandards(duty.id)}>
      <Csrf csrf={call.csrf} /><input type="hidden" name="record" value={one.record} />
      <p>From that day the rule {duty.versions.at(-1)?.within === 'as chosen' ? 'has no number, and nobody can tell whether it is late' : 'keeps the number it comes with'}. To put another in its place, choose it above instead.</p>
      <Input name="endOn" id={`endOn-${one.record}`} label="From which day?" value={dayOf(call.now)} error={problems[`endOn-${one.record}`]} width={10} attributes={{ type: 'date' }} />
      <Input name="endWhy" id={`endWhy-${one.record}`} label="Why?" error={problems[`endWhy-${one.record}`]} />
      <Button name="do" value="end" tone="secondary" small>Give it up</Button>
    </form>
  </Details>
)

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const data = await open(call), said = saidIn(form), end = answerOf(form, 'do') === 'end'
  if (!data) return notHere
  const { own, duty, choices } = data
  const wrong = own === null || !isChoice(own) ? { '': 'The number of this rule is not a choice, so there is nothing to choose.' }
    : end ? await giveUp(call, choices, duty.id, form) : await choose(call, choices, duty.id, said)
  if (wrong) return { again: { ...data, problems: wrong, ...(end ? {} : { said }) }, status: wrong[''] ? 409 : 422 }
  return { redirect: toStandards(duty.id), say: end ? 'Given up. What it touches is read again.' : 'Chosen. What it touches is read again.' }
}
