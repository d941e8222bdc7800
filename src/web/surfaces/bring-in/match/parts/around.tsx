import type { ComponentChildren } from 'preact'
import type { SeenColumn } from '../../../../../returns/exchange/csv/index.ts'
import type { Import } from '../../../../../store/imports/index.ts'
import { Button, Chip, Subnav } from '../../../../kit/index.ts'
import type { Call, View } from '../../../../contract.ts'
import { toBringIn, toImport, toMatch, type MatchPart } from '../../../links.ts'
import { Press } from '../../../returns/parts/around.tsx'
import { sayNumber } from '../../../returns/parts/words.ts'

const parts: readonly { readonly part?: MatchPart; readonly text: string }[] =
  [{ text: 'The file' }, { part: 'columns', text: 'Its columns' }, { part: 'answers', text: 'Days and words' }, { part: 'rows', text: 'The first rows' }]

interface Around { readonly job: Import; readonly part?: MatchPart; readonly begun: boolean; readonly children: ComponentChildren }

/** A page of matching, with the way through all of them. */
export const aroundMatch = ({ job, part, begun, children }: Around): View => ({
  place: 'bring-in',
  top: begun ? <Subnav label="Matching the columns" items={parts.map((p) => ({ text: p.text, href: toMatch(job.id, p.part), current: p.part === part }))} /> : undefined,
  main: <><p class="sl-crumb"><a class="govuk-back-link" href={toBringIn()}>Bring records in</a></p>{children}</>,
})

/** Files that are not wanted after all. */
export const DropIt = ({ job, call }: { readonly job: Import; readonly call: Call }) => (
  <div class="sl-after"><Press action={toImport(job.id)} csrf={call.csrf} does="drop"><Button tone="quiet-danger" small>Drop these files</Button></Press></div>
)

/** Most letters of a cell that are shown. */
const mostLetters = 40
export const cut = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters).trim()}…` : text)

/** The first of some names, and how many more there are: '…, Mood and 4 more'. */
export const someOf = (names: readonly string[], most = 5): string => `${names.slice(0, most).map(cut).join(', ')}${names.length > most ? ` and ${sayNumber(names.length - most)} more` : ''}`

/** Some of what stands in a column: 'For example 03/11/2025, 04/11/2025. Blank in 3 of 120 rows.' */
export function sayColumn({ values, filled }: SeenColumn, rows: number, most = 3): string {
  if (filled === 0) return 'Blank in every row.'
  const some = values.slice(0, most).map((v) => cut(v.text)).join(', '), blank = rows - filled
  return `${values.length > most ? 'For example ' : ''}${some}.${blank > 0 ? ` Blank in ${sayNumber(blank)} of ${sayNumber(rows)} rows.` : ''}`
}

/** What was worked out and not said by anybody. */
export const Guessed = () => <Chip tone="unknown">Guessed</Chip>
