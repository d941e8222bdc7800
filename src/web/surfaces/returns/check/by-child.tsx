import type { Check, KeptChild, Summary } from '../../../../store/returns/index.ts'
import { Button, Empty, Input, Section } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCheck, toCheckChild } from '../../links.ts'
import { NothingWrong } from '../parts/nothing-wrong.tsx'
import { sayCount, sayWho } from '../parts/words.ts'
import { isFiltered } from './filter.ts'
import { FilterForm } from './filter-form.tsx'
import type { Shown } from './load.ts'
import { Pages } from './pages.tsx'

/** Codes named in a list; the rest are on the child's page. */
const mostCodes = 12

const codesOf = (child: KeptChild, { rules }: Summary): string => {
  const codes = [...new Set(child.f.map(([rule]) => rules[rule]?.code ?? ''))]
  return codes.length > mostCodes ? `${codes.slice(0, mostCodes).join(', ')} and ${codes.length - mostCodes} more` : codes.join(', ')
}

/** The children something is wrong with, most rules first; or those found by their identifier. */
export function ByChild({ check, shown, call }: { readonly check: Check; readonly shown: Shown; readonly call: Call }) {
  const { summary, filter, children, total, typed } = shown
  return (
    <Section id="by-child" title={typed === null ? 'Children something is wrong with, the most rules first' : `Identifiers like “${typed}”`} count={total}>
      <div class="sl-sift-two">
        {typed === null ? <FilterForm check={check} summary={summary} filter={filter} /> : <p><To href={toCheck(check.id, { show: 'children' })}>Show all</To></p>}
        <form method="post" action={toCheck(check.id)} class="sl-sift" aria-label="Find a child">
          <input type="hidden" name="_csrf" value={call.csrf} />
          <Input name="find" label="Find a child by identifier" value={typed ?? ''} type="search" width={10} autocomplete="off" />
          <Button tone="secondary">Find</Button>
        </form>
      </div>
      {children.length === 0
        ? <Nothing typed={typed} filtered={isFiltered(filter)} unchecked={check.counts?.unchecked ?? 0} />
        : <WideTable label="Children" head={['Child', 'Rules', 'Which']} rows={children.map(({ n, child }) => [
            <To href={toCheckChild(check.id, n)}>{sayWho(child)}</To>,
            child.k === 0 ? 'Nothing wrong' : `${sayCount(child.k, 'rule', 'rules')}, ${sayCount(child.f.length, 'row', 'rows')}`,
            codesOf(child, summary),
          ])} />}
      <Pages check={check.id} filter={filter} total={total} found={typed === null ? undefined : call.query['found']} />
    </Section>
  )
}

function Nothing({ typed, filtered, unchecked }: { readonly typed: string | null; readonly filtered: boolean; readonly unchecked: number }) {
  if (typed !== null) return <Empty kind="ask">No child in the return has that in their identifier.</Empty>
  if (filtered) return <Empty kind="ask">No rule with these words fails for any child. Show all, or look for other words.</Empty>
  return <NothingWrong unchecked={unchecked} />
}
