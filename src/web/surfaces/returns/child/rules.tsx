import { sayRow, type Check, type KeptChild, type Summary } from '../../../../store/returns/index.ts'
import { Panel } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toCheckRule } from '../../links.ts'

type Faults = KeptChild['f']

/** The rules that fail for a child, each with its rows and what to do; and those of which it cannot be told. */
export function ChildRules({ child, summary, check }: { readonly child: KeptChild; readonly summary: Summary; readonly check: Check }) {
  const list = (faults: Faults, unsure: boolean) => (
    <ol class="sl-rulelist sl-rulelist--child" role="list">
      {[...Map.groupBy(faults, ([rule]) => rule)].map(([r, found]) => {
        const rule = summary.rules[r]
        if (!rule) return null
        const rows = found.flatMap(([, at]) => { const row = child.rows[at]; return row ? [sayRow(check.kind, summary.tables[row.t], row.n)] : [] })
        return (
          <li id={`${unsure ? 'unsure' : 'rule'}-${rule.code}`}>
            <p><To href={toCheckRule(check.id, rule.code)}>{rule.code}</To> <strong>{rule.title}</strong></p>
            <p>{unsure ? `It cannot be told: ${(rule.why ?? '').replace(/^(?:one row|\d+ rows): /, '')}.` : rule.mend}</p>
            <p class="sl-quiet">{rows.join('; ')}</p>
          </li>
        )
      })}
    </ol>
  )
  return (
    <>
      <Panel title="What is wrong, and what to do" id="wrong">{child.f.length > 0 ? list(child.f, false) : <p>Nothing is wrong in any row that could be checked.</p>}</Panel>
      {child.q && child.q.length > 0 && <Panel title="Cannot tell" id="unsure">{list(child.q, true)}</Panel>}
    </>
  )
}
