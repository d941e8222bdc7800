import { isId, type Living } from '../../../../../ledger/index.ts'
import { curatedChronology } from '../../../../../packs/index.ts'
import type { ChosenEntry } from '../../../../../readings/chronology/index.ts'
import { InsetText, WarningText } from '../../../../kit/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../../contract.ts'
import { kindWords, sayBorn } from '../../../../words/index.ts'
import { toChronology } from '../../../links.ts'
import { AddressWarning } from '../../parts/address-warning.tsx'
import { saysWho, sayAuthor, stopped } from '../../parts/entry.tsx'
import { openChild, storyOf, type ChildRecord } from '../../parts/open-child.ts'
import { To } from '../../parts/to.tsx'
import { agreementOn, chosenIn, kind, onPaper, referenceOf, sayDays, sayMoved, sayPurpose, writtenBy, type Agreement, type Says } from '../chosen.ts'

interface Copy {
  readonly record: ChildRecord
  readonly id: string
  readonly living: Living
  readonly says: Says
  readonly chosen: readonly ChosenEntry[]
  /** The authority whose record it is, as it is called; null when nobody wrote it. */
  readonly authority: string | null
  readonly printedBy: string
}

/** `/children/:child/chronology/:record/court`: a chosen chronology as a document: a cover, numbered entries with where each is from, pages, who made it and when. On paper every date has its year. */
export default definePage<Copy>({
  path: '/children/:child/chronology/:record/court',
  permission: 'child:read',
  audit: 'Opened a chronology to print',
  about: ({ record }) => record.child,
  load,
  title: ({ record, says }) => `${sayPurpose(says)}: chronology of ${record.card?.name ?? 'a child with no name written'}`,
  view: (copy) => ({ place: 'children', scripts: ['print.js'], main: <Document {...copy} /> }),
})

async function load(call: Call): Promise<Loaded<Copy>> {
  const record = await openChild(call)
  if (!('child' in record)) return record
  const id = call.params['record'] ?? '', found = isId(id) ? record.timeline.find(curatedChronology, id) : null
  if (!found || found.living.withdrawn) return notHere
  const says = found.at('written')?.body ?? {}, authorities = await call.reader.cardsOf('authority')
  return { data: {
    record, id, living: found.living, says, chosen: chosenIn(says, storyOf(record).entries.filter((e) => e.kind !== kind)), authority: authorities[0]?.content.name ?? null, printedBy: call.user.name,
  } }
}

function Document(copy: Copy) {
  const { record, id, living, chosen } = copy, agreed = agreementOn(living, record.names, onPaper), moved = sayMoved(chosen)
  return (
    <>
      <div class="sl-court__tools">
        <p class="sl-crumb"><To href={toChronology(record.child, id)}>Back to the choice</To></p>
        <AddressWarning record={record} />
        {agreed.tone !== 'met' && <WarningText>{agreed.short}. {agreed.says}</WarningText>}
        {moved && <WarningText>Since these were chosen: {moved}. Each is marked where it stands. Choose again if the court needs what is so now.</WarningText>}
        <InsetText>Printed, it begins with a cover, every page has its number, and the line at the top of the table stands on each. That you opened it to print is kept.</InsetText>
        <p><button type="button" class="govuk-button" data-print hidden>Print it, or save it as a PDF</button></p>
      </div>
      <article class="sl-court">
        <Cover {...copy} agreed={agreed} />
        <Entries {...copy} />
        <p class="sl-court__end">End of the chronology. {chosen.length} {chosen.length === 1 ? 'entry' : 'entries'}.</p>
      </article>
    </>
  )
}

function Cover({ record, says, living, chosen, authority, printedBy, agreed, id }: Copy & { readonly agreed: Agreement }) {
  const { card, now } = record
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['Child', card?.full ?? card?.name ?? 'No name written'], ['Known as', card?.full ? card.name : null], ['Born', card ? sayBorn(card.born)?.replace(/^born /, '') ?? 'Not known' : 'Not known'],
    ['Case number', says.caseNumber], ['What it is for', sayPurpose(says)], ['What it shows', says.about], ['Days', sayDays(says, onPaper)], ['Entries', `${chosen.length}, in the order they happened`],
    ['Made by', writtenBy(living, record.names, onPaper)?.says], ['Agreed', agreed.tone === 'met' ? agreed.says : `${agreed.short}. ${agreed.says}`], ['Changed since it was made', sayMoved(chosen) ?? 'No entry was corrected or withdrawn'],
    ['Authority', authority], ['Printed', `${onPaper.moment(now)}, by ${printedBy}`], ['Reference', referenceOf(id)],
  ]
  return (
    <header class="sl-court__cover">
      <h1>Chronology</h1>
      <p class="sl-court__name">{card?.name ?? 'A child with no name written'}</p>
      <dl>{rows.map(([key, value]) => (value ? <div><dt>{key}</dt><dd>{value}</dd></div> : null))}</dl>
      <p>
        Every entry is from a record written at the time it says. Where it is in other words than the record, that is said, with the record’s own beneath. An entry
        corrected or withdrawn after it was chosen is marked.
      </p>
    </header>
  )
}

function Entries({ record, says, chosen, living }: Copy) {
  const head = `${record.card?.name ?? 'A child with no name written'}${record.card?.born ? `, ${sayBorn(record.card.born)}` : ''}. Chronology, ${sayDays(says, onPaper).toLowerCase()}. Made ${writtenBy(living, record.names, onPaper)?.says.replace(/^.*?, /, '') ?? ''}.`
  return (
    <div class="sl-scroll" tabIndex={0} role="region" aria-label="The entries">
      <table class="sl-court__entries">
        <caption class="govuk-visually-hidden">Entries in the order they happened</caption>
        <thead>
          <tr class="sl-court__running"><th colSpan={4} scope="colgroup">{head}</th></tr>
          <tr><th scope="col">No.</th><th scope="col">When</th><th scope="col">What happened</th><th scope="col">Where it is from</th></tr>
        </thead>
        <tbody>{chosen.map((c, i) => <Entry chosen={c} n={i + 1} record={record} />)}</tbody>
      </table>
    </div>
  )
}

function Entry({ chosen: c, n, record }: { readonly chosen: ChosenEntry; readonly n: number; readonly record: ChildRecord }) {
  const { entry, then } = c
  if (!entry || !then) return <tr><th scope="row">{n}</th><td>Not shown</td><td>{c.choice.wording ?? 'This entry is out of the reach of whoever printed this, or was cleared.'}</td><td>Not shown</td></tr>
  return (
    <tr>
      <th scope="row">{n}</th>
      <td>{onPaper.when(entry.happened)}</td>
      <td>
        <p>{stopped(c.choice.wording ?? then.line)}</p>
        {then.voice && <p>{record.called} said: “{then.voice}”</p>}
        {c.choice.wording && <p class="sl-court__note">The record says: {stopped(then.line)}</p>}
        {c.state === 'corrected' && <p class="sl-court__note"><strong>Corrected since, {onPaper.moment(entry.recorded)}.</strong> The record says now: {stopped(entry.line)}{entry.why && ` Why: ${stopped(entry.why)}`}</p>}
        {entry.withdrawn && <p class="sl-court__note"><strong>Withdrawn since, {onPaper.moment(entry.withdrawn.at)}, by {sayAuthor(entry.withdrawn.by, record.names)}.</strong> {entry.withdrawn.why && stopped(entry.withdrawn.why)}</p>}
      </td>
      <td>{kindWords(record.pack, entry.kind)}, {saysWho(entry.before[0] ?? entry, record.names)}. Written {onPaper.moment(entry.first)}. Reference {referenceOf(entry.record)}/{entry.sequence}.</td>
    </tr>
  )
}
