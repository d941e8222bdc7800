import { earliest } from '../../../calendar/index.ts'
import type { Entry, Timeline } from '../../../ledger/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { placementRequest } from '../records/placement-request.ts'

/** What a child needed from a home and no home could give: one for each need, until another home is found for them. */
export const wantedAndNotThere = defineStatus({
  id: 'wanted-and-not-there',
  title: 'Needed, not there',
  about: 'child',
  answers: ['CA-4', 'SU-1'],
  tone: 'none',
  icon: 'search',
  chip: false,
  spans: (t) => t.each(placementRequest).flatMap((search) => notThere(search, t)),
})

type Search = Entry<NonNullable<(typeof placementRequest)['bodies']>>

/** The needs a search left unmet. A home taken for want of a better, with no need named, is one that is not named. */
function notThere(search: Search, t: Timeline): readonly StatusSpan[] {
  const chosen = search.at('matched'), ended = search.at('ended'), asked = search.first('asked')
  const said = [...(chosen ? [chosen] : []), ...(ended ? [ended] : [])]
  const needsOf = (step: typeof said[number]): readonly string[] => (step === chosen ? chosen.body.unmetNeeds : ended?.body.notThere) ?? []
  const unnamed = said.filter((step) => needsOf(step).length === 0 && (step === chosen ? chosen.body.availability === true : ended?.body.found === false))
  const spans = said.flatMap((step) => needsOf(step).map((need) => ({ key: `${search.record}:${need}`, need, step })))
  const nameless = spans.length === 0 ? unnamed.slice(0, 1).map((step) => ({ key: search.record, need: null, step })) : []
  return [...new Map([...spans, ...nameless].toReversed().map((s) => [s.key, s])).values()].toReversed().map(({ key, need, step }) => ({
    key, from: step.happened, to: nextHome(search, earliest(step.happened), t), because: [step.fact],
    detail: { need, wanted: asked?.body.wanted ?? null, area: chosen?.body.area ?? null, home: chosen?.body.home ?? null },
  }))
}

/** When a later search chose a home. */
const nextHome = (search: Search, after: string, t: Timeline): StatusSpan['to'] => t.each(placementRequest)
  .flatMap((e) => (e.record === search.record ? [] : e.at('matched') ?? []))
  .filter((s) => earliest(s.happened) > after).sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1))[0]?.happened ?? null
