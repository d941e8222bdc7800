import type { Timeline } from '../../../../ledger/index.ts'
import { disclosure } from '../../records/disclosure.ts'

/** Every disclosure, withdrawn ones too: what a child said does not fall silent, it is said to be withdrawn. */
export const disclosures = (t: Timeline) => t.ever(disclosure)

/** Why nothing is owed any more for a withdrawn record. */
export const whenWithdrawn = (entry: ReturnType<typeof disclosures>[number]) => entry.living.withdrawn
  ? { why: 'The record was withdrawn', fact: entry.living.withdrawn.id }
  : null
