import { BackLink, Button, InsetText, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { toRules, toSharing } from '../../links.ts'
import { advice, often, questions, sources, type Advice, type Question } from './questions.ts'

/** Where somebody is in the questions, and what allows it as answered so far. Nothing about anybody is in the address. */
interface Sharing { readonly question: Question | null; readonly advice: Advice | null; readonly allows: string | null }

const first = 'harm'

/** `/rules/sharing`: whether something may be shared, one plain question at a time, and how to write it down. */
export default definePage<Sharing>({
  path: '/rules/sharing',
  permission: 'anyone signed in',
  audit: 'Read whether something may be shared',
  about: () => null,
  load: (call) => {
    const [id = first, allows] = (call.query['at'] ?? first).split('.')
    const found = questions[id] ?? null, end = advice[id] ?? null
    return Promise.resolve({ data: { question: found ?? (end ? null : questions[first] ?? null), advice: end, allows: nameOf(call, allows) ? allows ?? null : null } })
  },
  title: () => 'May this be shared?',
  view: (page, call) => ({
    main: (
      <>
        <p class="sl-crumb"><BackLink href={page.question === questions[first] ? toRules() : toSharing()}>{page.question === questions[first] ? 'The rules' : 'Begin again'}</BackLink></p>
        <Title title="May this be shared?" lead="For whoever is asked what they know about a child, or has to ask. Six short questions at most." />
        {page.question && <Asks question={page.question} allows={page.allows} />}
        {page.advice && <Says advice={page.advice} allows={page.allows && nameOf(call, page.allows)} />}
        <Section id="often" title="What is often got wrong"><ul class="govuk-list govuk-list--bullet">{often.map((o) => <li>{o}</li>)}</ul></Section>
        <Section id="from" title="Where this comes from">
          <ul class="govuk-list govuk-list--bullet">
            {sources[call.pack.jurisdiction].map((s) => <li>{s.says}{s.href && <>{' '}<a class="govuk-link" href={s.href} rel="noreferrer">Where it is published</a></>}</li>)}
          </ul>
        </Section>
      </>
    ),
  }),
})

/** What allows it, in the words of the request's own list. */
function nameOf(call: Call, code: string | undefined): string | null {
  const asked = call.pack.recordTypes.find((t) => t.id === 'information-request')?.steps['asked']?.fields['basis']?.type
  return asked?.kind === 'code' ? asked.codes.codes.find((c) => c.code === code)?.label ?? null : null
}

const Asks = ({ question, allows }: { readonly question: Question; readonly allows: string | null }) => (
  <Section id="question" title={question.asks}>
    <p class="govuk-body">{question.hint}</p>
    <p class="sl-leaps">
      {question.answers.map((a) => {
        const because = a.allows ?? allows
        return <Button href={toSharing(because ? `${a.to}.${because}` : a.to)} tone="secondary">{a.label}</Button>
      })}
    </p>
  </Section>
)

const Says = ({ advice: { title, does }, allows }: { readonly advice: Advice; readonly allows: string | null }) => (
  <Section id="answer" title={title}>
    <ul class="govuk-list govuk-list--bullet">{does.map((d) => <li>{d}</li>)}</ul>
    {allows && <InsetText>On the record, under “What allows it?”: <strong>{allows}</strong>.</InsetText>}
  </Section>
)
