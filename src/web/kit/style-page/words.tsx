import { Table } from '../index.ts'
import { Part } from './part.tsx'

const pairs: readonly (readonly [say: string, not: string])[] = [
  ['A knock does not meet this.', 'Invalid visit type.'], ['Enter the day it is to be done by.', 'Required field.'], ['Nobody lives here now.', 'No data.'],
  ['In care by agreement.', 'LAC s20.'], ['Cannot tell, because two dates disagree.', 'N/A'], ['Nothing recorded for 23 days.', 'OK'],
]

/** How the product speaks. */
export const HowItSpeaks = () => (
  <Part id="words" title="Words" rule="Plain, present, warm: a colleague and not a system. Everyday verbs: owed, met, seen, told, asked. Sentence case, no exclamation marks, dates as ‘Tue 24 Nov’.">
    <Table classes="sl-table" caption="What we say, and what we do not" captionSize="s" head={['Say', 'Not']} rows={pairs.map(([say, not]) => [say, not])} />
  </Part>
)
