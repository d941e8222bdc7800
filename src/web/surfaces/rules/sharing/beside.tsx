import type { StepDefinition } from '../../../../records/index.ts'
import { Panel } from '../../../kit/index.ts'
import { toSharing } from '../../links.ts'
import { asksFrom } from '../../write/asks.ts'
import { questions } from './questions.ts'

/** Whether a step asks what allows something to be shared. */
export const asksWhatAllows = (step: StepDefinition): boolean => asksFrom(step, 'information-basis')

/** Beside a form that asks what allows it: the first of the questions, and where the others are. */
export const SharingBeside = ({ step }: { readonly step: StepDefinition }) => (asksWhatAllows(step) ? (
  <Panel title="May this be shared?" id="sharing-beside">
    <p>{questions['harm']?.asks} If it could, you need nobody’s agreement.</p>
    <p><a class="govuk-link" href={toSharing()} target="_blank" rel="noreferrer">Go through the questions (opens in a new tab)</a></p>
  </Panel>
) : null)
