import type { SubjectId } from '../../../../ledger/index.ts'
import { Button, Checkboxes, DateInput, ErrorSummary, Fold, Input, Radios } from '../../../kit/index.ts'
import { toTimeline } from '../../links.ts'
import { To } from '../parts/to.tsx'
import type { DayThatMatters } from './days.ts'
import type { Filters } from './filter.ts'
import { filtersAsQuery } from './filter-address.ts'
import { timelineAt } from './main.tsx'
import { inAddress, type Asked, type Wrong } from './question.ts'

const wrongAt: { readonly [field in Wrong['field']]: string } = { day: '#on-day', time: '#time', from: '#from-day', to: '#to-day' }

/** What was wrong with what was asked, at the top of the page. */
export const WrongAbove = (props: { readonly wrong: Wrong | null }) =>
  props.wrong && <ErrorSummary errors={[{ text: props.wrong.says, href: wrongAt[props.wrong.field] }]} />

interface AskProps {
  readonly child: SubjectId
  readonly asked: Asked
  readonly wrong: Wrong | null
  readonly days: readonly DayThatMatters[]
  /** Which entries are shown, kept when another moment is asked for. */
  readonly filters: Filters
  /** The moment shown, as addresses hold it; null for now. */
  readonly at: string | null
}

/** Asks for the record as it was known at a moment: which day, which time, and which of the two meanings of known. */
export function Ask(props: AskProps) {
  const wrong = props.wrong && ['day', 'time'].includes(props.wrong.field) ? props.wrong : null
  const parts = <Parts {...props} />
  return (
    <form class="sl-panel sl-known" aria-labelledby="known" method="get" action={toTimeline(props.child)}>
      <h2 id="known" class="sl-h3">As known on</h2>
      {Object.entries(filtersAsQuery(props.filters)).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      {wrong ? parts : <Fold summary="Choose a day to look back to">{parts}</Fold>}
    </form>
  )
}

function Parts(props: AskProps) {
  const { asked, wrong, days } = props
  return (
    <>
      <Radios name="as" legend={{ text: 'Which question?', classes: 'govuk-visually-hidden' }} small value={asked.as} items={[
        { value: 'recorded', text: 'What was written here by then?', hint: 'What anybody opening the record would have read.' },
        { value: 'learned', text: 'What did people know by then?', hint: 'By what the writers say, whenever they wrote it.' },
      ]} />
      <DateInput id="on" namePrefix="on" legend={{ text: 'Day', classes: 'govuk-visually-hidden' }} error={wrong?.field === 'day' ? wrong.says : undefined}
        values={{ day: asked.day, month: asked.month, year: asked.year }} />
      <Input name="time" label="Time" hint="5:00pm. Empty is the end of the day." width={5} value={asked.time} error={wrong?.field === 'time' ? wrong.says : undefined} />
      <Checkboxes name="beside" small values={asked.beside ? ['1'] : []} items={[{ value: '1', text: 'Show what we know now beside it' }]} />
      <Button small>Show</Button>
      {days.length > 0 && <p class="sl-label" id="days">Days that matter</p>}
      {days.length > 0 && (
        <ul class="sl-jumps" role="list" aria-labelledby="days">
          {days.map((d) => {
            const address = inAddress(d.at)
            if (props.at === address) return <li aria-current="true"><strong>{d.words}</strong></li>
            return <li><To href={timelineAt(props.child, { as: asked.as, at: d.at, beside: true }, props.filters)}>{d.words}</To></li>
          })}
          <li><To href={timelineAt(props.child, { as: 'recorded', at: null, beside: false }, props.filters)}>Now</To></li>
        </ul>
      )}
    </>
  )
}
