import { sayDate, sayLongDay } from '../../../../calendar/index.ts'
import type { DutyDefinition, DutyVersion, WaitingVersion } from '../../../../readings/duty/index.ts'
import { BasisBadge, basisMeaning, Checks, Chip, SummaryList } from '../../../kit/index.ts'
import type { ChosenLimit } from '../../../../readings/index.ts'
import { basisWords, checkedWords, lower, sayLimit, sayWithin, upper } from '../../../words/index.ts'
import { sayChoice, sayInPlace } from './choices.ts'

const Cite = (props: { readonly law: DutyVersion['law'] }) =>
  props.law.href ? <a class="govuk-link" href={props.law.href} rel="noreferrer">{props.law.cite}</a> : <>{props.law.cite}</>

/** How binding each kind is. */
const Legend = () => (
  <ul class="sl-legend" role="list" aria-label="How binding each kind is">
    <li><BasisBadge basis="act" /> <BasisBadge basis="regulation" /> <span>law</span></li>
    <li><BasisBadge basis="statutory guidance" /> <span>follow unless good reason</span></li>
    <li><BasisBadge basis="regulator framework" /> <span>inspectors look</span></li>
    <li><BasisBadge basis="procedure" /> <BasisBadge basis="sector practice" /> <BasisBadge basis="local default" /> <span>not law</span></li>
  </ul>
)

/** What the authority chose in place of the limit a rule comes with, and what it is called. */
export interface Choice { readonly limit: ChosenLimit; readonly name: string; readonly own: DutyVersion }

/** What a rule says in our words; where the authority chose its own limit, that this is what counts. */
export const sayLead = (version: DutyVersion, choice: Choice | null): string =>
  choice ? `${version.law.says} The limit used here is ${sayLimit(choice.limit.within)}: ${choice.name} chose it in place of the rule’s own.` : version.law.says

/** A limit the authority chose: whose choice, from when and why, and what it stands in place of. */
const ChoiceCard = ({ limit, name, own }: Choice) => (
  <div class="sl-lawcard sl-lawcard--local">
    <div class="sl-lawcard__b"><BasisBadge basis="local default" /> <span class="sl-quiet">{basisMeaning('local default')}</span></div>
    <p class="sl-lawcard__cite">The limit of {sayLimit(limit.within)} is a choice, not law.</p>
    <p>{sayChoice(limit, name)}</p>
    <p class="sl-quiet">{sayInPlace(own)} The worked cases use the limit the rule comes with.</p>
  </div>
)

/**
 * Where a rule is written and how far it binds. A number that is only somebody's choice has a card of its own, so that it cannot
 * borrow the law's. `choice`: the limit the authority chose, where that was used.
 */
export function Law(props: { readonly version: DutyVersion; readonly choice?: Choice | undefined }) {
  const { version: v } = props
  const words = basisWords(v)
  const local = v.basis === 'local default' || v.basis === 'sector practice' || v.basis === 'procedure'
  return (
    <section aria-labelledby="law">
      <h2 id="law" class="sl-h2 sl-h2--rule">{local ? 'Who asks for it, and how far it binds' : 'The law, and how far it binds'}</h2>
      <div class={local ? 'sl-lawcard sl-lawcard--local' : 'sl-lawcard'}>
        <div class="sl-lawcard__b"><BasisBadge basis={v.basis} unverified={words.unverified} /> <span class="sl-quiet">{basisMeaning(v.basis)}</span></div>
        <p class="sl-lawcard__cite"><Cite law={v.law} /></p>
        <p>In our words: {v.law.says}</p>
        <p class="sl-quiet">{checkedWords(v, sayLongDay)}</p>
      </div>
      {props.choice && <ChoiceCard {...props.choice} />}
      {!props.choice && words.number !== null && (
        <div class="sl-lawcard sl-lawcard--local">
          <div class="sl-lawcard__b"><BasisBadge basis={v.numberBasis} /> <span class="sl-quiet">{basisMeaning(v.numberBasis)}</span></div>
          <p class="sl-lawcard__cite">{words.number}.</p>
          <p>The duty above stands without it. The number says when this record calls it late.</p>
        </div>
      )}
      <Legend />
    </section>
  )
}

const span = (v: DutyVersion): string => `${sayDate(v.from)} to ${v.to ? sayDate(v.to) : 'now'}`

/** Every version held, newest first, with the one that was used. */
export function Versions(props: { readonly duty: Pick<DutyDefinition, 'versions' | 'waiting'>; readonly used: DutyVersion | null; readonly usedFor: string }) {
  const first = props.duty.versions[0]
  const rows = [...props.duty.versions].reverse().map((held) => (held.from === props.used?.from ? props.used : held)).map((v) => ({
    key: span(v),
    value: v.within === null ? <Chip tone="none">No rule held here</Chip> : (
      <>
        {upper(sayWithin(v.within))} <BasisBadge basis={v.basis} unverified={basisWords(v).unverified} />
        {v === props.used && <>{' '}<Chip tone="met">{props.usedFor}</Chip></>}
        <br /><span class="sl-quiet">{v.law.cite}</span>
      </>
    ),
  }))
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" class="sl-h2 sl-h2--rule">Version in force</h2>
      <SummaryList classes="sl-summary sl-versions" rows={[...(props.duty.waiting ?? []).map(waits), ...rows, first && { key: `Before ${sayDate(first.from)}`, value: <Chip tone="none">No rule held here</Chip> }]} />
    </section>
  )
}

/** Law that is passed and binds nobody yet. */
const waits = (v: WaitingVersion) => ({
  key: `Passed ${sayDate(v.passed)}`,
  value: (
    <>
      <Chip tone="soon">Not in force: no day has been named</Chip> <BasisBadge basis={v.basis} unverified={v.law.status !== 'verified'} />
      <br />{v.law.says}
      <br /><span class="sl-quiet">{v.law.href ? <a class="govuk-link" href={v.law.href} rel="noreferrer">{v.law.cite}</a> : v.law.cite}</span>
    </>
  ),
})

/** What meets a duty and what does not. */
export const Meets = (props: { readonly duty: Pick<DutyDefinition, 'meets' | 'doesNotMeet'> }) => (
  <section aria-labelledby="meets">
    <h2 id="meets" class="sl-h2 sl-h2--rule">What meets it</h2>
    <div class="sl-two">
      <Checks label="These meet it" checks={props.duty.meets.map((text) => ({ tone: 'met' as const, text }))} />
      <Checks label="These do not" checks={props.duty.doesNotMeet.map((text) => ({ tone: 'none' as const, text: `Does not: ${lower(text)}` }))} />
    </div>
  </section>
)
