import type { Jurisdiction } from '../../calendar/index.ts'
import { journeyIn } from '../journey.ts'
import type { Pack } from '../pack.ts'
import { reachRules } from './access/index.ts'
import { card } from './card.ts'
import { journey } from './journeys/index.ts'
import { languageHelp } from './language/help.ts'
import { looking } from './looking.ts'
import { dutyIn, recordIn, said, sayIn, signalIn, type Words } from './in-words.ts'
import { duties, indicators, recordTypes, registers, signals, statuses } from './manifest.ts'
import { owners } from './owners.ts'
import { retention } from './retention/index.ts'
import { roles } from './roles.ts'
import { signalAnswers } from './signal-answers.ts'
import { chosenLimits } from './standards.ts'

/**
 * A jurisdiction's pack: what all share, with the duties owed there. A duty says in one file what is owed, when it is met and by whom,
 * and beside that the law of each place: so two places' rules are read side by side, and what differs is only what the law does.
 * `words`: what the place calls things that England calls otherwise.
 */
export function packOf(id: string, title: string, jurisdiction: Jurisdiction, words: Words = []): Pack {
  const owedHere = duties.flatMap((duty) => {
    const versions = duty.versions.filter((v) => v.where === jurisdiction)
    const waiting = duty.waiting?.filter((v) => v.where === jurisdiction) ?? []
    return versions.length > 0 ? [{ ...duty, versions, waiting }] : []
  })
  const all = { id, title, place: jurisdiction === 'isle-of-man' ? `the ${title}` : title, jurisdiction, language: languageHelp, reachRules, card, looking, retention, chosenLimits, signalAnswers }
  if (words.length === 0) return { ...all, say: (text) => text, recordTypes, statuses, signals, registers, indicators, journey, roles, owners, duties: owedHere }
  const say = sayIn(words)
  return {
    ...all, say, journey: journeyIn(journey, say), roles: said(roles, say), owners: said(owners, say),
    recordTypes: recordTypes.map((r) => recordIn(r, say)), duties: owedHere.map((d) => dutyIn(d, say)), registers: said(registers, say), signals: signals.map((s) => signalIn(s, say)),
    statuses: statuses.map((s) => ({ ...s, title: say(s.title) })), indicators: indicators.map((i) => said(i, say)),
  }
}
