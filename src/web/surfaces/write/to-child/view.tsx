import type { Card } from '../../../../readings/index.ts'
import type { Instant } from '../../../../calendar/index.ts'
import { Empty, Panel, type Words } from '../../../kit/index.ts'
import { called, type NameBook } from '../../../words/index.ts'
import { AsRead, firstNames, type ReadPart } from '../../released/as-read.tsx'
import type { WordsToThinkAbout } from '../draft/language.tsx'
import { longSentence, type HowItReads } from './help.ts'

export interface ToChildProps {
  readonly card: Card | null
  readonly title: string
  readonly parts: readonly ReadPart[]
  readonly names: NameBook
  readonly now: Instant
  readonly fileHref: (hash: string) => string
  readonly words: readonly WordsToThinkAbout[]
  readonly reads: readonly HowItReads[]
  /** What can be done now. */
  readonly presses: Words
}

/** A record as the child it is about will read it, with what could make that hard beside it. */
export const ToChild = (props: ToChildProps) => (
  <>
    <h1 class="sl-h1">As {called(props.card)} will read it</h1>
    <p class="sl-lead">Read it out loud once. Would you say it to their face, and would they know themselves in it?</p>
    <div class="sl-split">
      <div class="sl-split__main">
        <section class="sl-young sl-to-child" aria-labelledby="to-child-h">
          <h2 id="to-child-h" class="yp-h2">{props.title}</h2>
          {props.parts.length === 0 ? <Empty kind="ask">Nothing is written yet.</Empty>
            : <AsRead parts={props.parts} nameOf={firstNames(props.names)} now={props.now} fileHref={props.fileHref} />}
        </section>
        <p class="sl-quiet">This is all of it: links to other records are left out. Somebody whom they may not see here stands as ‘someone you cannot see’ when they read it.</p>
      </div>
      <div class="sl-split__side">
        <Panel title="How it reads" id="how-it-reads"><Help {...props} /></Panel>
        <Panel title="What now" id="what-now"><div class="sl-press">{props.presses}</div></Panel>
      </div>
    </div>
  </>
)

function Help({ words, reads, card }: Pick<ToChildProps, 'words' | 'reads' | 'card'>) {
  const name = called(card)
  const sum = (of: (r: HowItReads) => number): number => reads.reduce((n, r) => n + of(r), 0)
  const [to, about] = [sum((r) => r.to), sum((r) => r.about)]
  const long = reads.flatMap((r) => r.long), short = [...new Set(reads.flatMap((r) => r.shortForms))]
  const quiet = to >= about && long.length === 0 && short.length === 0 && words.length === 0
  return (
    <>
      {about > to && <p>It speaks about {name} {times(about)} and to {name} {times(to)}. ‘I saw that you were tired’ is easier to read than ‘{name} presented as tired’.</p>}
      {short.length > 0 && <p>Say in words: <strong>{short.join(', ')}</strong>. Only workers know what that is.</p>}
      {long.length > 0 && <><p>More than {longSentence} words in one sentence:</p><ul class="govuk-list govuk-list--bullet">{long.map((l) => <li>‘{l}’</li>)}</ul></>}
      {words.length > 0 && <ul class="govuk-list">{words.map((w) => <li><strong>‘{w.words}’</strong> {w.better} <span class="sl-quiet">{w.why}</span></li>)}</ul>}
      {quiet && <p>Nothing stands out. Only you can tell whether it is kind and true.</p>}
      <p class="sl-quiet">This is help and stops nobody.</p>
    </>
  )
}

const times = (n: number): string => (n === 0 ? 'never' : n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
