import type { KeptRule, Summary } from '../../../../store/returns/index.ts'
import { worstRules } from '../../../../store/returns/index.ts'
import type { Call } from '../../../contract.ts'
import { pageNumber } from '../../page-number.ts'
import { parts, type Part } from '../parts/around.tsx'

export const perPage = 50

export const outcomes = { failed: 'Fails', passed: 'Passes', unchecked: 'Could not be checked', all: 'Any' } as const
export type OutcomeAsked = keyof typeof outcomes

/** What of a result is asked for. */
export interface Filter { readonly show: Part; readonly words: string; readonly table: string; readonly outcome: OutcomeAsked; readonly page: number }

const isPart = (show: string): show is Part => Object.hasOwn(parts, show)
const isOutcome = (outcome: string): outcome is OutcomeAsked => Object.hasOwn(outcomes, outcome)

/** What an address asks for: nothing of anybody, so it may stand there. */
export function filterIn(query: Call['query']): Filter {
  const show = query['show'] ?? '', outcome = query['outcome'] ?? ''
  return {
    show: isPart(show) ? show : 'rules', words: (query['q'] ?? '').trim().slice(0, 60), table: (query['table'] ?? '').slice(0, 40),
    outcome: isOutcome(outcome) ? outcome : 'failed', page: pageNumber(query['page']),
  }
}

export const inAddress = ({ show, words, table, outcome }: Filter): { readonly [name: string]: string | undefined } =>
  ({ show: show === 'rules' ? undefined : show, q: words || undefined, table: table || undefined, outcome: outcome === 'failed' ? undefined : outcome })

export const isFiltered = ({ words, table }: Filter): boolean => words !== '' || table !== ''

const kept = { failed: 'failed', passed: 'passed', unchecked: 'could not be checked' } as const

/** Rules with these words in their code, title or what to do, about this table. */
export function rulesFor(summary: Summary, { words, table, outcome }: Filter): readonly KeptRule[] {
  const wanted = words.toLowerCase(), at = summary.tables.findIndex((t) => t.name === table)
  const failing = worstRules(summary.rules)
  const rest = outcome === 'failed' ? [] : summary.rules.filter((r) => r.outcome !== 'failed' && (outcome === 'all' || r.outcome === kept[outcome]))
  const ordered = [...(outcome === 'failed' || outcome === 'all' ? failing : []), ...rest]
  const says = (r: KeptRule): boolean => wanted === '' || r.code.toLowerCase().includes(wanted) || `${r.title} ${r.mend}`.toLowerCase().includes(wanted)
  return ordered.filter((r) => says(r) && (table === '' || r.marks[at] !== undefined))
}

/** One page of a list. */
export const pageOf = <T>(list: readonly T[], page: number): readonly T[] => list.slice((page - 1) * perPage, page * perPage)
