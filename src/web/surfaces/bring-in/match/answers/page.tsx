import { sayDate, sayMoment, type Instant } from '../../../../../calendar/index.ts'
import { Button, Chip, Details, Empty, Section, Select, Title } from '../../../../kit/index.ts'
import { definePage, type Call } from '../../../../contract.ts'
import { Csrf } from '../../../door/parts/field.tsx'
import { toMatch } from '../../../links.ts'
import { sayCount, sayNumber } from '../../../returns/parts/words.ts'
import { dayOrderNames } from '../../mapping/parts/say.ts'
import { aroundMatch, cut, Guessed, someOf } from '../parts/around.tsx'
import { handle } from './handle.ts'
import { load, type AnswersPage } from './load.ts'
import { choicesFor, type Days, type Order, type Word, type Words } from './words.ts'

/** How days are written, and which of our answers each word is. */
export default definePage<AnswersPage>({
  path: '/bring-in/:import/match/answers',
  permission: 'import:run',
  audit: 'Looked at the columns of files',
  about: () => null,
  load,
  title: () => 'How are days and answers written?',
  view: (data, call) => aroundMatch({ job: data.job, part: 'answers', begun: true, children: <Answers data={data} call={call} /> }),
  post: { permission: 'import:run', handle },
})

function Answers({ data: { job, days, words, matching }, call }: { readonly data: AnswersPage; readonly call: Call }) {
  const open = words.flatMap((w) => w.words).filter((w) => w.stands === 'open').length, guessed = words.flatMap((w) => w.words).filter((w) => w.stands === 'guessed').length
  return (
    <>
      <Title title="How are days and answers written?" label={matching.mapping.title} lead="Cells that are matched with nothing are left out and listed. Their rows are taken." tallies={words.length === 0 ? undefined : [
        { count: open, words: open === 1 ? 'word not matched' : 'words not matched', tone: open > 0 ? 'today' : 'met', icon: open > 0 ? 'unknown' : 'met', href: '#words' },
        { count: guessed, words: 'guessed', tone: guessed > 0 ? 'unknown' : 'none', icon: 'unknown', href: '#words' },
      ]} />
      <form method="post" action={toMatch(job.id, 'answers')}>
        <Csrf csrf={call.csrf} />
        <div class="sl-split__main">
          <Section id="days" title="Days" count={days.length}>
            {days.length === 0 ? <Empty kind="ask">No column holds days.</Empty> : <div class="sl-panel"><div class="sl-two sl-two--fields">{days.map((d, i) => <HowWritten days={d} at={i} now={call.now} />)}</div></div>}
          </Section>
          <Section id="words" title="Words" count={words.length}>
            {words.length === 0 ? <Empty kind="met">No column is matched with a list of answers, so there is nothing to match.</Empty> : <div class="sl-decisions">{words.map((w, i) => <WhatMeans words={w} at={i} />)}</div>}
          </Section>
        </div>
        <p class="sl-after"><Button preventDoubleClick>Continue to the first rows</Button></p>
      </form>
    </>
  )
}

const sayRead = (example: Order['example'], now: Instant): string =>
  (example === null ? 'cannot be read' : 'at' in example ? `is ${sayMoment(example.at, now)}` : 'day' in example ? `is ${sayDate(example.day)}` : 'is a day')

const sayOrder = ({ order, example, reads }: Order, { example: text, of }: Days, now: Instant): string =>
  `${dayOrderNames[order]}: ${cut(text)} ${sayRead(example, now)}${reads < of ? ` (reads ${sayNumber(reads)} of ${sayNumber(of)})` : ''}`

/** What a column of days comes to as it is chosen: on a phone the list is too narrow to say so. */
function sayChosen({ orders: all, order, example, unread }: Days, now: Instant): string {
  if (example === '') return 'Blank in every row that was looked at.'
  return `As chosen, ${cut(example)} ${sayRead(all.find((o) => o.order === order)?.example ?? null, now)}.${unread.length > 0 ? ` These cannot be read: ${someOf(unread)}.` : ''}`
}

const HowWritten = ({ days, at, now }: { readonly days: Days; readonly at: number; readonly now: Instant }) => (
  <Select name={`d${at}`} label={{ text: <>{days.column}{days.guessed && <> <Guessed /></>}</>, classes: 'sl-label-b' }} hint={sayChosen(days, now)} items={days.orders.map((o) => ({ value: o.order, text: sayOrder(o, days, now) }))} value={days.order} />
)

/** The words of one column. Those that are ours as they stand are folded away. */
function WhatMeans({ words: { target, field, column, words, more }, at }: { readonly words: Words; readonly at: number }) {
  const choices = choicesFor(field), one = (w: Word) => <Meaning word={w} name={`w${at}-${words.indexOf(w)}`} choices={choices} />, [ours, others] = [words.filter((w) => w.stands === 'ours'), words.filter((w) => w.stands !== 'ours')]
  return (
    <div class="sl-panel">
      <h3 class="sl-h3">{column}</h3>
      <p class="sl-quiet">{target.label}</p>
      {more && <p>There are more words in this column than can be matched here, so it may be free text. Leave the column out, or match it with a question that takes any words.</p>}
      {others.length > 0 && <div class="sl-two sl-two--fields">{others.map(one)}</div>}
      {words.length === 0 && <p>The column is blank in every row that was looked at.</p>}
      {ours.length > 0 && (
        <Details summary={others.length === 0 ? `Every word is one of ours: ${sayCount(ours.length, 'word', 'words')}` : `${sayCount(ours.length, 'word is', 'words are')} ours already`}>
          <div class="sl-two sl-two--fields">{ours.map(one)}</div>
        </Details>
      )}
    </div>
  )
}

const chips = { open: <Chip tone="today">Not matched</Chip>, guessed: <Guessed />, said: null, ours: null } as const

const Meaning = ({ word: { text, count, chosen, stands }, name, choices }: { readonly word: Word; readonly name: string; readonly choices: ReturnType<typeof choicesFor> }) => (
  <Select name={name} label={{ text: <>{cut(text)} {chips[stands]}</> }} hint={sayCount(count, 'row', 'rows')} items={choices} value={chosen} />
)
