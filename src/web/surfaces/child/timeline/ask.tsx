import type { SubjectId } from '../../../../ledger/index.ts'
import { Button, Checkboxes, DateInput, ErrorSummary, Fold, Input, Radios } from '../../../kit/index.ts'
import { toTimeline } from '../../links.ts'
import type { DayThatMatters } from './days.ts'
import { inAddress, type Asked, type Wrong } from './question.ts'

/** What was wrong with what was asked, at the top of the page. */
export const WrongAbove = (props: { readonly wrong: Wrong | null }) =>
  props.wrong && <ErrorSummary errors={[{ text: props.wrong.says, href: props.wrong.field === 'day' ? '#on-day' : '#time' }]} />

/** Asks for the record as it was known at a moment: which day, which time, and which of the two meanings of known. */
export function Ask(props: { readonly child: SubjectId; readonly called: string; readonly asked: Asked; readonly wrong: Wrong | null; readonly days: readonly DayThatMatters[]; readonly at: string | null }) {
  const { wrong } = props
  const parts = <Parts {...props} />
  return (
    <form class="sl-panel sl-known" aria-labelledby="known" method="get" action={toTimeline(props.child)}>
      <h2 id="known" class="sl-h3">As known on</h2>
      {wrong ? parts : <Fold summary="Choose a day to look back to">{parts}</Fold>}
    </form>
  )
}

function Parts(props: Parameters<typeof Ask>[0]) {
  const { asked, wrong, days } = props
  return (
    <>
      <Radios name="as" legend={{ text: 'Which question?', classes: 'govuk-visually-hidden' }} small value={asked.as} items={[
        { value: 'recorded', text: 'What was written here by then?', hint: 'What anybody opening the record would have read.' },
        { value: 'learned', text: 'What did people know by then?', hint: 'By what the writers say, whenever they wrote it.' },
      ]} />
      <DateInput id="on" namePrefix="on" legend={{ text: 'Day', classes: 'govuk-visually-hidden' }} values={{ day: asked.day, month: asked.month, year: asked.year }} {...(wrong?.field === 'day' ? { error: wrong.says } : {})} />
      <Input name="time" label="Time" hint="5:00pm. Empty is the end of the day." width={5} value={asked.time} {...(wrong?.field === 'time' ? { error: wrong.says } : {})} />
      <Checkboxes name="beside" small values={asked.beside ? ['1'] : []} items={[{ value: '1', text: 'Show what we know now beside it' }]} />
      <Button small>Show</Button>
      {days.length > 0 && <p class="sl-label" id="days">Days that matter</p>}
      {days.length > 0 && (
        <ul class="sl-jumps" role="list" aria-labelledby="days">
          {days.map((d) => {
            const address = inAddress(d.at), here = props.at === address
            return <li aria-current={here ? 'true' : undefined}>{here ? <strong>{d.words}</strong> : <To href={`${toTimeline(props.child, { [asked.as]: address })}&beside=1`}>{d.words}</To>}</li>
          })}
          <li><To href={toTimeline(props.child)}>Now</To></li>
        </ul>
      )}
    </>
  )
}
