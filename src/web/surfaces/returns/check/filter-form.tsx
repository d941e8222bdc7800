import type { Check, Summary } from '../../../../store/returns/index.ts'
import { Button, Input, Select } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toCheck } from '../../links.ts'
import { tableWord } from '../parts/words.ts'
import { isFiltered, outcomes, type Filter } from './filter.ts'

interface Props { readonly check: Check; readonly summary: Summary; readonly filter: Filter; readonly withOutcome?: boolean }

/** Narrows a list by words, table and outcome. */
export function FilterForm({ check, summary, filter, withOutcome = false }: Props) {
  const word = tableWord(check.kind)
  const tables = summary.tables.filter((t) => summary.rows[t.name] !== undefined)
  return (
    <form method="get" action={toCheck(check.id)} class="sl-sift" role="search" aria-label="Show only some">
      {filter.show !== 'rules' && <input type="hidden" name="show" value={filter.show} />}
      <Input name="q" label="Rule code or words" value={filter.words} width={10} autocomplete="off" />
      <Select name="table" label={word === 'module' ? 'Module' : 'Table'} value={filter.table}
        items={[{ value: '', text: `Every ${word}` }, ...tables.map((t) => ({ value: t.name, text: t.name }))]} />
      {withOutcome && <Select name="outcome" label="Rule" value={filter.outcome} items={Object.entries(outcomes).map(([value, text]) => ({ value, text }))} />}
      <Button tone="secondary">Show</Button>
      {(isFiltered(filter) || filter.outcome !== 'failed') && (
        <p class="sl-sift__all"><To href={toCheck(check.id, { show: filter.show === 'rules' ? undefined : filter.show })}>Show all</To></p>
      )}
    </form>
  )
}
