import { sayDay } from '../../../../calendar/index.ts'
import { Button, Checkboxes, DateInput, Details, Fold, Select } from '../../../kit/index.ts'
import { kindWords, upper } from '../../../words/index.ts'
import { sayAuthor } from '../parts/entry.tsx'
import type { ChildRecord } from '../parts/open-child.ts'
import { To } from '../parts/to.tsx'
import { isFiltered, voices, type Counts, type Filters, type WhoseVoice } from './filter.ts'
import type { Asking } from './filter-address.ts'

interface FiltersProps {
  readonly record: ChildRecord
  readonly asking: Asking
  readonly counts: Counts
  /** What is asked besides, such as the moment looked back to: kept when the form is sent. */
  readonly beside: { readonly [name: string]: string }
  readonly action: string
  /** Folded everywhere, where other things come first. */
  readonly folded?: true
}

/** Kinds that stand open; the rest fold. */
const kindsOpen = 8

const byWords = (record: ChildRecord, by: string): string => (by === 'sightline' ? 'Sightline, by itself' : by === 'file' ? 'Brought in from a file' : sayAuthor(by, record.names))
const voiceWords = (record: ChildRecord, voice: WhoseVoice): string =>
  ({ child: `${upper(record.called)}’s own words`, family: 'What family or carers say', ours: 'Neither: only what we wrote' })[voice]

/** Chooses which entries are shown. Every choice says how many there are; no script is needed. */
export function Sift(props: FiltersProps) {
  const { asking } = props
  return (
    <form class="sl-panel sl-known" aria-labelledby="sift" method="get" action={props.action}>
      <h2 id="sift" class="sl-h3">Show only</h2>
      {asking.wrong ? <Choices {...props} /> : props.folded ? <Details summary="Choose what to show"><Choices {...props} /></Details> : <Fold summary="Choose what to show"><Choices {...props} /></Fold>}
    </form>
  )
}

function Choices(props: FiltersProps) {
  const { record, counts, asking: { filters, typed, wrong } } = props
  const numbered = (words: string, n: number): string => `${words} (${n})`
  return (
    <>
      <input type="hidden" name="sift" value="1" />
      {Object.entries(props.beside).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Kinds {...props} />
      <Select name="by" label="Who wrote it" value={filters.by ?? ''} items={[
        { value: '', text: 'Anybody' }, ...counts.by.map(([by, n]) => ({ value: by, text: numbered(byWords(record, by), n) })),
      ]} />
      <Select name="voice" label="Whose voice is in it" value={filters.voice ?? ''} items={[
        { value: '', text: 'Any' }, ...voices.map((v) => ({ value: v, text: numbered(voiceWords(record, v), counts.voice[v]) })),
      ]} />
      <Checkboxes name="good" small values={filters.good ? ['1'] : []} items={[{ value: '1', text: numbered('Good news', counts.good) }]} />
      <DateInput id="from" namePrefix="from" legend={{ text: 'From', classes: 'sl-label' }} values={{ ...typed.from }} error={wrong?.field === 'from' ? wrong.says : undefined} />
      <DateInput id="to" namePrefix="to" legend={{ text: 'Up to', classes: 'sl-label' }} values={{ ...typed.to }} error={wrong?.field === 'to' ? wrong.says : undefined} />
      <Button small>Show these</Button>
    </>
  )
}

function Kinds({ record, counts, asking: { filters } }: FiltersProps) {
  if (counts.kinds.length === 0) return null
  const chosenFirst = [...counts.kinds].sort((a, b) => Number(filters.kinds.includes(b[0])) - Number(filters.kinds.includes(a[0])))
  const open = Math.max(kindsOpen, filters.kinds.length)
  const boxes = (some: typeof chosenFirst, legend: string, hidden: boolean) => (
    <Checkboxes name="kind" idPrefix={hidden ? 'kind' : 'kind-more'} small legend={{ text: legend, classes: hidden ? 'sl-label' : 'govuk-visually-hidden' }}
      items={some.map(([kind, n]) => ({ value: '1', name: `kind-${kind}`, text: `${kindWords(record.pack, kind)} (${n})`, checked: filters.kinds.includes(kind) }))} />
  )
  return (
    <>
      {boxes(chosenFirst.slice(0, open), 'Kind of record', true)}
      {chosenFirst.length > open && <Details summary={`${chosenFirst.length - open} more kinds`}>{boxes(chosenFirst.slice(open), 'More kinds of record', false)}</Details>}
    </>
  )
}

interface ChosenProps { readonly record: ChildRecord; readonly filters: Filters; readonly shown: number; readonly all: number; readonly to: (filters: Filters) => string; readonly clearHref: string }

/** What is shown, each filter with a press that takes it away, and one that takes all. */
export function Chosen(props: ChosenProps) {
  const { record, filters } = props
  if (!isFiltered(filters)) return null
  const parts: readonly (readonly [string, Filters])[] = [
    ...filters.kinds.map((kind) => [kindWords(record.pack, kind), { ...filters, kinds: filters.kinds.filter((k) => k !== kind) }] as const),
    ...(filters.by === null ? [] : [[`Written by ${byWords(record, filters.by)}`, { ...filters, by: null }] as const]),
    ...(filters.voice === null ? [] : [[voiceWords(record, filters.voice), { ...filters, voice: null }] as const]),
    ...(filters.good ? [['Good news', { ...filters, good: false }] as const] : []),
    ...(filters.from === null ? [] : [[`From ${sayDay(filters.from, record.now)}`, { ...filters, from: null }] as const]),
    ...(filters.to === null ? [] : [[`Up to ${sayDay(filters.to, record.now)}`, { ...filters, to: null }] as const]),
  ]
  return (
    <div class="sl-sifted" role="group" aria-labelledby="sifted">
      <p id="sifted"><strong>{props.shown} of {props.all} entries</strong> are shown. Days with nothing written are not marked while some are left out.</p>
      <ul role="list">
        {parts.map(([words, without]) => <li>{words} <To href={props.to(without)}>Take away<span class="govuk-visually-hidden">: {words}</span></To></li>)}
        <li><To href={props.clearHref}>Clear all</To></li>
      </ul>
    </div>
  )
}
