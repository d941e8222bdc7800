import type { Check, KeptRule } from '../../../../store/returns/index.ts'
import { Chip, Empty, Section } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCheckRule } from '../../links.ts'
import { NothingWrong } from '../parts/nothing-wrong.tsx'
import { sayNumber } from '../parts/words.ts'
import { isFiltered, outcomes, pageOf, rulesFor } from './filter.ts'
import { FilterForm } from './filter-form.tsx'
import type { Shown } from './load.ts'
import { Pages } from './pages.tsx'

const head = ['Rule', 'What is wrong, and what to do', { text: 'Children', format: 'numeric' }, { text: 'Rows', format: 'numeric' }] as const

/** The rules, those with the most rows first. */
export function ByRule({ check, shown: { summary, filter } }: { readonly check: Check; readonly shown: Shown }) {
  const rules = rulesFor(summary, filter)
  return (
    <Section id="by-rule" title={titles[filter.outcome]} count={rules.length}>
      <FilterForm check={check} summary={summary} filter={filter} withOutcome />
      {rules.length === 0
        ? <Nothing filtered={isFiltered(filter)} outcome={filter.outcome} unchecked={check.counts?.unchecked ?? 0} />
        : <WideTable label="Rules" head={head} rows={pageOf(rules, filter.page).map((r) => [
            <To href={toCheckRule(check.id, r.code)}>{r.code}</To>, <What rule={r} outcome={filter.outcome === 'all'} />,
            { text: sayNumber(r.children), format: 'numeric' }, { text: sayNumber(r.rows), format: 'numeric' },
          ])} />}
      <Pages check={check.id} filter={filter} total={rules.length} />
    </Section>
  )
}

const titles = { failed: 'Rules that fail, the most rows first', all: 'Every rule', passed: 'Rules that pass', unchecked: 'Rules that could not be checked' } as const
const tones = { failed: 'late', passed: 'met', 'could not be checked': 'unknown' } as const
const names = { failed: outcomes.failed, passed: outcomes.passed, 'could not be checked': outcomes.unchecked } as const

const What = ({ rule, outcome }: { readonly rule: KeptRule; readonly outcome: boolean }) => (
  <>
    <strong>{rule.title}</strong>{rule.query && <span class="sl-quiet"> (asks for a reason)</span>}<br />
    <span class="sl-quiet">{rule.outcome === 'failed' ? rule.mend : rule.why ? `Could not be checked: ${rule.why}.` : 'No row is at fault.'}</span>
    {outcome && <><br /><Chip tone={tones[rule.outcome]}>{names[rule.outcome]}</Chip></>}
  </>
)

function Nothing({ filtered, outcome, unchecked }: { readonly filtered: boolean; readonly outcome: string; readonly unchecked: number }) {
  if (filtered) return <Empty kind="ask">No rule is so. Show all, or look for other words.</Empty>
  if (outcome === 'failed') return <NothingWrong unchecked={unchecked} />
  return <Empty kind="ask">There is no such rule.</Empty>
}
