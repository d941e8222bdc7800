import { sayTime } from '../../../../calendar/index.ts'
import { Button, InsetText, type Words } from '../../../kit/index.ts'
import { toDraft } from '../../links.ts'
import type { SentBeside } from './at-once.ts'
import type { Writing } from './load.ts'

/** Who else is writing the same, and a place that says it when somebody begins or sends while this page is open. */
export const WritingToo = ({ w }: { readonly w: Writing }) => (w.draft.expects === 0 ? null : (
  <div class="sl-at-once" role="status" data-at-once>
    <div data-at-once-writing>{w.writingToo.map((line) => <p>{line}</p>)}</div>
    <p data-at-once-sent hidden><strong></strong> <a class="govuk-link" href={toDraft(w.draft.id)}>See it beside yours</a></p>
  </div>
))

/** What somebody else sent of the same step, beside what stands in this draft. Both are kept whatever is pressed. */
export const SentWhileWriting = ({ w }: { readonly w: Writing }) => <>{w.sentBeside.map((s) => <Sent w={w} s={s} />)}</>

function Sent({ w: { draft, step }, s }: { readonly w: Writing; readonly s: SentBeside }) {
  const id = `sent-${s.sequence}`, once = draft.act === 'step' && !step.repeats
  return (
    <section class="sl-part" aria-labelledby={id}>
      <div class="sl-part__head"><h2 id={id} class="sl-h2">{s.by} sent theirs while you were writing</h2></div>
      <p>It is on the record, sent at {sayTime(s.at)}. What you wrote is kept, and is not sent.</p>
      {s.differ.map(({ label, theirs, mine }) => (
        <>
          <h3 class="sl-label-b">{label}</h3>
          <div class="sl-versions sl-at-once__both">
            <div><p class="sl-quiet">Theirs</p><Said words={theirs} /></div>
            <div><p class="sl-quiet">Yours</p><Said words={mine} /></div>
          </div>
        </>
      ))}
      <p class="sl-quiet">{s.differ.length === 0 ? 'Every answer is the same.' : s.alike === 1 ? 'One other answer is the same.' : s.alike > 1 && `${s.alike} other answers are the same.`}</p>
      <InsetText classes="sl-inset">
        {draft.act === 'amend' ? <p>If you send yours, it comes after theirs and is how the record reads. Put in it what they had right, or bin it.</p>
          : <p>If theirs says it all, bin yours. If you send yours, it stands after theirs, and both stay.</p>}
      </InsetText>
      {once && <Button name="_do" value={`correct-theirs:${s.sequence}`} tone="secondary" small>Make yours a correction of theirs</Button>}
    </section>
  )
}

const Said = ({ words }: { readonly words: string | null }) => (words === null ? <p class="sl-quiet">Not answered</p> : <p>{lines(words)}</p>)
const lines = (text: string): Words => text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [<br />, line]))
