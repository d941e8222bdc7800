import { Details, Section, Table, type Words } from '../../../kit/index.ts'
import { lower, sayNumber, shortAge } from '../../../words/index.ts'
import type { Call } from '../../../contract.ts'
import { sayAnswered } from '../../child/signal/say.ts'
import { To } from '../../child/parts/to.tsx'
import { toChild, toSignal } from '../../links.ts'
import { Pages } from '../../pages.tsx'
import { nameOf } from '../../staff/owing/index.ts'
import type { Pattern, Today } from './load.ts'

interface Props { readonly today: Today; readonly call: Call }

/** Patterns worth a person's attention, each with who else is in it. Never a score. */
export const Patterns = ({ today, call }: Props) => today.patterns.length === 0 ? null : (
  <Section id="patterns" title="Patterns" more="Worth sitting down about. None of them is a score.">
    {today.patterns.filter((p) => p.readings.length > 0).map((p) => <One pattern={p} today={today} call={call} />)}
    <Nobody patterns={today.patterns.filter((p) => p.readings.length === 0)} />
  </Section>
)

/** What was looked for and is so of no child, folded: it should be known that it was looked for. */
function Nobody({ patterns }: { readonly patterns: readonly Pattern[] }) {
  if (patterns.length === 0) return null
  return (
    <div class="sl-after">
      <Details summary={`${patterns.length} more ${patterns.length === 1 ? 'was' : 'were'} looked for: no child now, as far as anybody has written`}>
        <ul class="govuk-list govuk-list--bullet">{patterns.map((p) => <li>{p.definition.title}</li>)}</ul>
      </Details>
    </div>
  )
}

function One({ pattern: { definition, readings, part }, today, call }: Props & { readonly pattern: Pattern }) {
  return (
    <div class="sl-after" id={part.name}>
      <h3 class="sl-h3">{definition.title}{part.total > part.per && <> <span class="sl-count">{sayNumber(part.total)}</span></>}</h3>
      <p class="sl-quiet">{definition.source}</p>
      <div class="sl-scroll" tabIndex={0} role="region" aria-label={`${definition.title}, table`}>
        <Table classes="sl-table" caption={definition.title} captionClasses="govuk-visually-hidden" head={['Child', 'What', 'Answered', 'Who else']} firstCellIsHeader
          rows={readings.map((r) => {
            const card = today.cards.get(r.subject)
            const age = card && shortAge(card, call.now)
            return [
              <><To href={toChild(r.subject)}>{nameOf(card)}</To>{age && <span class="sl-quiet">, {age}</span>}</>,
              <><To href={toSignal(r.subject, r.rule, r.key)}>{r.content.says}</To></>,
              sayAnswered(r.content.answer, (id) => today.cards.get(id)?.name ?? null, call.now),
              others(r.content.others, today),
            ]
          })} />
      </div>
      <Pages part={part} call={call} />
    </div>
  )
}

/** Others by name only within reach; beyond it, how many. */
function others(list: Pattern['readings'][number]['content']['others'], today: Today): Words {
  if (list.length === 0) return 'Nobody that we know of'
  const within = list.filter((o) => today.cards.has(o.subject))
  const hidden = list.length - within.length
  return (
    <>
      {within.map((o, i) => (
        <>{i > 0 && '; '}<To href={toChild(o.subject)}>{nameOf(today.cards.get(o.subject))}</To>: {lower(o.says)}</>
      ))}
      {hidden > 0 && `${within.length > 0 ? ', and ' : ''}${hidden} ${hidden === 1 ? 'child' : 'children'} you cannot see`}
    </>
  )
}
