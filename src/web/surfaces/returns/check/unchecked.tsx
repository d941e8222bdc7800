import type { Check, KeptRule, Summary } from '../../../../store/returns/index.ts'
import { Details, Empty, Section } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toCheckRule } from '../../links.ts'
import { upper } from '../../../words/index.ts'
import { sayCount } from '../parts/words.ts'

/** Why rules could not be checked, with what to give so that they can be. */
const remedies: readonly (readonly [RegExp, (m: RegExpExecArray) => string])[] = [
  [/^last year’s return was not given$/, () => 'Give last year’s files with this year’s.'],
  [/^no list of providers was given$/, () => 'Give Ofsted’s list of providers, a workbook from gov.uk.'],
  [/^no table of postcodes was given$/, () => 'Give a table of postcodes.'],
  [/^it was not said which authority this is$/, () => 'Choose the authority when you give the files.'],
  [/^(last year’s )?(\w+) was not given$/, (m) => `Give the file of ${m[2] ?? ''}${m[1] ? ' from last year’s return' : ''}, even if it has no rows.`],
  [/^(last year’s )?(\w+) has no column (\w+)$/, (m) => `Add the column ${m[3] ?? ''} to ${m[1] ?? ''}${m[2] ?? ''}.`],
]

export function remedyFor(why: string): string | null {
  for (const [says, what] of remedies) { const found = says.exec(why); if (found) return what(found) }
  return null
}

/** More rules than this are folded away under their reason. */
const mostInSight = 5

/** Why, without how many rows: so that the same reason stands once. */
const reasonOf = (rule: KeptRule): string => (rule.why ?? 'Why is not known').replace(/^(?:one row|\d+ rows): /, '')

/** Rules that could not be checked, or not for every row, by why. The reason that stops most first. */
export function Unchecked({ check, summary }: { readonly check: Check; readonly summary: Summary }) {
  const whole = Map.groupBy(summary.rules.filter((r) => r.outcome === 'could not be checked'), reasonOf)
  const partly = summary.rules.filter((r) => r.outcome === 'failed' && r.why !== null)
  const groups = [...whole].toSorted((a, b) => b[1].length - a[1].length)
  if (groups.length + partly.length === 0) return <Section id="unchecked" title="Could not be checked"><Empty kind="met">Every rule could be checked.</Empty></Section>
  const list = (rules: readonly KeptRule[], why: boolean) => (
    <ul class="sl-rulelist" role="list">
      {rules.map((r) => <li><To href={toCheckRule(check.id, r.code)}>{r.code}</To> {r.title}{why && r.why && <span class="sl-quiet">. {upper(r.why)}</span>}</li>)}
    </ul>
  )
  return (
    <>
      {groups.map(([why, rules], i) => (
        <Section id={`why-${i + 1}`} title={upper(why)} count={rules.length}>
          <p class="govuk-body">{remedyFor(why) ?? `${sayCount(rules.length, 'rule', 'rules')} could not be told right or wrong.`}</p>
          {rules.length > mostInSight ? <Details summary={`The ${rules.length} rules`}>{list(rules, false)}</Details> : list(rules, false)}
        </Section>
      ))}
      {partly.length > 0 && (
        <Section id="partly" title="Fails in some rows, and cannot be told of others" count={partly.length}>{list(partly, true)}</Section>
      )}
    </>
  )
}
