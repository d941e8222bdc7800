import { sayWhen } from '../../../../calendar/index.ts'
import { Empty, Section } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { toRecord } from '../../links.ts'
import { To } from '../parts/to.tsx'
import type { FoundFact, WordsFound } from './in-records.ts'

/** Records within reach in which the words stand. */
export const FoundRecords = ({ words, call }: { readonly words: WordsFound; readonly call: Call }) => (
  <Section id="in-records" title="In the records" count={words.facts.length}>
    {words.facts.length === 0
      ? <Empty kind="ask">Those words stand together in no record within your reach. Try fewer, or other words for the same.</Empty>
      : <div class="sl-panel"><ul class="sl-rows" role="list">{words.facts.map((f) => <Row fact={f} words={words} call={call} />)}</ul></div>}
    {words.more && <p class="sl-quiet">Those words stand in more records than these. Add a word, or put words that belong together “in quotation marks”.</p>}
  </Section>
)

const Row = ({ fact: { record, subject, happened, title, extract }, words, call }: { readonly fact: FoundFact; readonly words: WordsFound; readonly call: Call }) => (
  <li><div>
    <span><To href={toRecord(record)}>{title}</To> <span class="sl-quiet">{words.names(subject) ?? 'Nobody has written a name yet'}, {sayWhen(happened, call.now)}</span></span>
    <span>{extract.before}{extract.word && <mark>{extract.word}</mark>}{extract.after}</span>
  </div></li>
)
