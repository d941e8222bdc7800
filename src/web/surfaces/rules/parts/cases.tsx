import { londonToInstant, sayMoment, type Instant } from '../../../../calendar/index.ts'
import type { DutyCase, DutyDefinition } from '../../../../readings/duty/index.ts'
import { Chip, Details, Table } from '../../../kit/index.ts'
import { dutyStatus } from '../../../words/index.ts'
import { readCase } from './cases-source.ts'

/** Whether a duty reads as its case says: the same things owed, each in the state expected. */
const isRight = (one: DutyCase, states: readonly string[]): boolean => states.length === one.reads.length && states.every((s, i) => s === one.reads[i]?.state)

function Says(props: { readonly duty: DutyDefinition; readonly one: DutyCase }) {
  const { one } = props
  const readings = readCase(props.duty, one)
  const at = londonToInstant(one.at)
  const right = isRight(one, readings.map((r) => r.state))
  return (
    <>
      {readings.length === 0 && <Chip tone="none">Nothing owed</Chip>}
      {readings.map((r) => dutyStatus(r, at)).map(({ tone, status }) => <><Chip tone={tone}>{status}</Chip>{' '}</>)}
      {!right && <> <Chip tone="late">Wrong: tell who keeps the rules</Chip></>}
    </>
  )
}

const CaseTable = (props: { readonly duty: DutyDefinition; readonly cases: readonly DutyCase[]; readonly now: Instant; readonly caption: string }) => (
  <Table classes="sl-table sl-table--cases" caption={props.caption} captionClasses="govuk-visually-hidden" firstCellIsHeader
    head={['When this happens', 'It says']} rows={props.cases.map((one) => [
      <>{one.name}<br /><span class="sl-quiet">Read {sayMoment(londonToInstant(one.at), props.now)}</span></>, <Says duty={props.duty} one={one} />,
    ])} />
)

/** Cases shown before the rest fold. */
const shown = 8

/** A duty's worked cases, run as the page is made. */
export const Cases = (props: { readonly duty: DutyDefinition; readonly cases: readonly DutyCase[]; readonly now: Instant }) => {
  const { duty, cases, now } = props
  const right = cases.filter((one) => isRight(one, readCase(duty, one).map((r) => r.state))).length
  return (
    <section aria-labelledby="cases">
      <h2 id="cases" class="sl-h2 sl-h2--rule">Worked cases</h2>
      <p>Each was run just now, by what reads the children’s records. A change that breaks one cannot go out.</p>
      <CaseTable duty={duty} cases={cases.slice(0, shown)} now={now} caption="Worked cases" />
      <p class="sl-after sl-quiet">
        {cases.length} cases, {right === cases.length ? 'all right' : `${right} right`}.{duty.answers.length > 0 && ` Answers ${duty.answers.join(', ')}.`}
      </p>
      {cases.length > shown && (
        <Details summary={`${cases.length - shown} more worked cases`}>
          <CaseTable duty={duty} cases={cases.slice(shown)} now={now} caption="More worked cases" />
        </Details>
      )}
    </section>
  )
}
