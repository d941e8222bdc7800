import { mayDo } from '../../../../access/index.ts'
import type { GuidancePage } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { Section } from '../../../kit/index.ts'
import { sayNumber } from '../../../words/index.ts'
import { toGuidance, toGuidancePage } from '../../links.ts'
import { Pages, partOf, rowsOf } from '../../pages.tsx'
import { dueTo, isLate, itsOwner, lateIn, loadLibrary, sayOwners, type Library } from './load.ts'
import { StateChip } from './words.tsx'

/** Guidance somebody owns that wants looking at, for the page of their day. */
export interface GuidanceDue { readonly library: Library; readonly mine: readonly GuidancePage[] }

export async function loadGuidanceDue(call: Call): Promise<GuidanceDue> {
  const library = await loadLibrary(call, (p, today) => (leads(call) && isLate(p, today) ? itsOwner(p, today) : []))
  return { library, mine: dueTo(library, call.user.worker) }
}

/** Pages of guidance on one part of somebody’s day. */
const perPage = 10

/** Pages of guidance the reader owns whose review day has come or is near. Nothing when there is none. */
export function GuidanceToReview({ due, call }: { readonly due: GuidanceDue; readonly call: Call }) {
  if (due.mine.length === 0) return null
  const part = partOf(call, due.mine.length, perPage, 'guidance')
  return (
    <Section id="guidance" title="Guidance you own, to look at again" count={due.mine.length}>
      <div class="sl-panel"><ul class="sl-rows" role="list">
        {rowsOf(due.mine, part).map((page) => (
          <li>
            <div><a class="govuk-link" href={toGuidancePage(page.record)}>{page.title}</a></div>
            <StateChip page={page} today={due.library.today} now={call.now} />
          </li>
        ))}
      </ul></div>
      <Pages part={part} call={call} />
    </Section>
  )
}

/** For whoever leads: how much guidance is past its day, and whose it is. Nothing when none is. */
export function GuidanceLate({ due: { library }, call }: { readonly due: GuidanceDue; readonly call: Call }) {
  const late = lateIn(library)
  if (late.length === 0 || !leads(call)) return null
  return (
    <p class="govuk-body">
      {late.length === 1 ? 'One page of guidance is' : `${sayNumber(late.length)} pages of guidance are`} past the day to look at {late.length === 1 ? 'it' : 'them'} again, owned by {sayOwners(late, library)}.
      {' '}<a class="govuk-link" href={toGuidance()}>All guidance</a>
    </p>
  )
}

/** Whether somebody may do what only those may who answer for how the whole of it works. */
const leads = (call: Call): boolean => (['standard:choose', 'director:read'] as const).some((may) => mayDo(call.user.roles, may))
