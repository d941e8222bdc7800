import { readOnce, type Entry, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { checksIn, type Check } from '../../families/checks.ts'
import { agencyChecks } from '../../records/agency-checks.ts'

type Checks = NonNullable<(typeof agencyChecks)['bodies']>

/** One record of agency checks, with everybody asked on it. */
export interface Asked { readonly entry: Entry<Checks>; readonly checks: readonly Check[] }

/** Everybody asked, by record. */
export const allAsked = readOnce((t: Timeline): readonly Asked[] => t.each(agencyChecks).map((entry) =>
  ({ entry, checks: checksIn([...entry.all('asked'), ...entry.all('answered')] as readonly StepView[]) })))
