import type { AlertKind } from '../../../access/index.ts'
import type { LookingStandards } from '../../../packs/index.ts'
import type { ListedAlert } from '../../../store/index.ts'

/** An alert's name in a list, and the question it asks. An alert says that somebody should ask, never that somebody did wrong. */
export const alertWords: { readonly [kind in AlertKind]: { readonly title: string; readonly asks: string } } = {
  'own-name': { title: 'Same family name', asks: 'Are they related, and did their manager know?' },
  'own-address': { title: 'Same postcode as their home', asks: 'Are they neighbours or family, and did their manager know?' },
  many: { title: 'Many records in a minute', asks: 'What were they looking for?' },
  'no-reason': { title: 'No reason in reach', asks: 'Why did they need it?' },
  'by-rank': { title: 'Only because they see everybody', asks: 'What was it for?' },
  'out-of-hours': { title: 'Outside their usual hours', asks: 'Was it work that could not wait?' },
}

/** Why there is an alert, in a sentence. */
export function sayWhy(alert: Pick<ListedAlert, 'kind' | 'looks' | 'people'>, { many, onlyByRank }: LookingStandards): string {
  const records = alert.people === 1 ? 'one person’s record' : `${alert.people} people’s records`
  switch (alert.kind) {
    case 'own-name': return `They opened ${records} with their own family name, and are not named as the worker.`
    case 'own-address': return `They opened ${records} where an address has the postcode of their own home, and are not named as the worker.`
    case 'many': return `They opened ${records} or searched, more than ${many.people} within ${many.seconds} seconds.`
    case 'no-reason': return `They opened ${records} with no tie to the child but having opened it in an emergency, or none at all.`
    case 'by-rank': return `They opened ${records} with no tie but a post that sees every child. From ${onlyByRank} in an hour it is worth asking.`
    case 'out-of-hours': return `They opened ${records} outside the hours people in their post usually work.`
  }
}

/** What a reviewer may find. Only the first says the two have nothing to do with each other, for good. */
export const outcomes = [
  { value: 'no-connection', text: 'No connection', hint: 'The same name or postcode, and nothing else. No alert again for this worker and this person.', kinds: ['own-name', 'own-address'] },
  { value: 'proper', text: 'It was their work', hint: 'They had a reason, and have told you what it was.' },
  { value: 'reach-mended', text: 'It was their work, and the record did not say so', hint: 'Their post or their allocation is being put right.' },
  { value: 'talked', text: 'It was not needed', hint: 'Their manager has talked with them.' },
  { value: 'breach', text: 'It was not right', hint: 'It goes on as a breach: say with whom.' },
  { value: 'cannot-tell', text: 'We cannot tell', hint: 'Say what was tried.' },
] as const satisfies readonly { readonly value: string; readonly text: string; readonly hint: string; readonly kinds?: readonly AlertKind[] }[]

/** Those that fit an alert. */
export const outcomesFor = (kind: AlertKind): readonly (typeof outcomes)[number][] => outcomes.filter((o) => !('kinds' in o) || o.kinds.some((k) => k === kind))
export const sayOutcome = (code: string | null): string => outcomes.find((o) => o.value === code)?.text ?? 'What was found is not written'
