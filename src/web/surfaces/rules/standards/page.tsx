import { dayOf, sayDate } from '../../../../calendar/index.ts'
import { isChoice } from '../../../../readings/duty/index.ts'
import type { ChosenLimit } from '../../../../readings/index.ts'
import { BackLink, BasisBadge, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { sayLimit, sayWithin, upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toRules, toStandards } from '../../links.ts'
import { loadChoices, sayChoice, standingOf, type Choices, type Standing } from '../parts/index.ts'

interface Standards { readonly rules: readonly Standing[]; readonly choices: Choices; readonly idle: readonly ChosenLimit[] }

/** Every rule whose number is a choice: what it comes with, what this authority has chosen, since when and why. */
export default definePage<Standards>({
  path: '/rules/standards',
  permission: 'anyone signed in',
  audit: 'Read the limits that are a choice',
  about: () => null,
  load: async (call) => {
    const choices = await loadChoices(call)
    const rules = call.pack.duties.map((duty) => standingOf(duty, choices, call)).filter((s) => s.own !== null && isChoice(s.own))
    return { data: { rules, choices, idle: choices.all.filter((one) => !rules.some((r) => r.duty.id === one.duty)) } }
  },
  title: () => 'Numbers that are a choice',
  view: ({ rules, choices, idle }, call) => {
    const today = dayOf(call.now), { name } = choices
    const waiting = rules.filter((r) => r.own?.within === 'as chosen' && !r.choice)
    const chosen = rules.filter((r) => r.choice), left = rules.filter((r) => r.own?.within !== 'as chosen' && !r.choice)
    const coming = (rule: Standing): readonly ChosenLimit[] => choices.all.filter((one) => one.duty === rule.duty.id && one.from > today && one.until === null)
    return {
      main: (
        <>
          <p class="sl-crumb"><BackLink href={toRules()}>All the rules</BackLink></p>
          <Title title="Numbers that are a choice" lead={<>No law gives the number of these {rules.length} rules, so {name} may choose its own. A choice counts from the day it begins. <BasisBadge basis="local default" /></>} />
          {waiting.length > 0 && (
            <Section id="waiting" title="Waiting for a choice" count={waiting.length} more="Until one is chosen, nobody can tell whether these are late">
              <Rows label="Waiting for a choice" rules={waiting} name={name} coming={coming} />
            </Section>
          )}
          <Section id="chosen" title={`Chosen by ${name}`} count={chosen.length}>
            {chosen.length === 0 ? <Empty kind="ask">{name} has not chosen any limit of its own, so each rule counts with the number it comes with.</Empty> : <Rows label={`Chosen by ${name}`} rules={chosen} name={name} coming={coming} />}
          </Section>
          {left.length > 0 && (
            <Section id="as-they-come" title="As they come" count={left.length} more="Numbers this record starts with, for want of one">
              <Rows label="As they come" rules={left} name={name} coming={coming} />
            </Section>
          )}
          {idle.length > 0 && <Idle idle={idle} titleOf={(rule) => call.pack.duties.find((d) => d.id === rule)?.title ?? rule} />}
        </>
      ),
    }
  },
})

const Rows = (props: { readonly label: string; readonly rules: readonly Standing[]; readonly name: string; readonly coming: (rule: Standing) => readonly ChosenLimit[] }) => (
  <WideTable label={props.label} head={['What is owed', 'Comes with', 'Here, now']} rows={props.rules.map((rule) => [
    <To href={toStandards(rule.duty.id)}>{rule.duty.title}</To>,
    rule.own?.within === 'as chosen' ? 'No number' : upper(sayWithin(rule.own?.within ?? null)),
    <>
      {rule.choice ? <>{upper(sayWithin(rule.choice.within))}<br /><span class="sl-quiet">{sayChoice(rule.choice, props.name)}</span></> : 'Nothing chosen'}
      {props.coming(rule).map((one) => <><br /><span class="sl-quiet">From {sayDate(one.from)}: {sayLimit(one.within)}.</span></>)}
    </>,
  ])} />
)

/** Choices no rule uses, because the law gives the number now or the rule is not held here. Said, so that nobody believes they hold. */
const Idle = (props: { readonly idle: readonly ChosenLimit[]; readonly titleOf: (rule: string) => string }) => (
  <Section id="not-used" title="Chosen, and not used" count={props.idle.length} more="The number of these rules is not a choice now">
    <WideTable label="Chosen, and not used" head={['Rule', 'Chosen', 'From']} rows={props.idle.map((one) => [props.titleOf(one.duty), upper(sayLimit(one.within)), sayDate(one.from)])} />
  </Section>
)
