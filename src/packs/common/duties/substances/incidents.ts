import { readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { substanceIncident } from '../../records/substance-incident.ts'

type Bodies = NonNullable<typeof substanceIncident.bodies>
/** A worry about drugs, alcohol or vapes. */
export type Incident = Entry<Bodies>

/** Every one, withdrawn ones too: a worry does not fall silent, it is said to be withdrawn. */
export const incidents = readOnce((t: Timeline): readonly { readonly entry: Incident; readonly seen: StepView<Bodies['seen']> }[] => t.ever(substanceIncident).flatMap((entry) => {
  const seen = entry.first('seen')
  return seen ? [{ entry, seen }] : []
}))

/** Why nothing is owed any more for a withdrawn record. */
export const whenWithdrawn = (entry: Incident) => entry.living.withdrawn ? { why: 'The record was withdrawn', fact: entry.living.withdrawn.id } : null
