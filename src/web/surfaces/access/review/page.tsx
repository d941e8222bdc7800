import { mayWrite } from '../../../../access/index.ts'
import { minutesBetween, sayLength, sayMoment, sayTime } from '../../../../calendar/index.ts'
import { breakGlass, breakGlassFinding, breakGlassReason } from '../../../../packs/index.ts'
import { Button, Empty, ErrorSummary, InsetText, Radios, Section, SummaryList, Textarea, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { namesFrom, sayNotedReach, upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toChild, toRecord, toReview, toReviews } from '../../links.ts'
import { tryWrite, wroteMeanwhile } from '../../write/append.ts'
import { AccessNav } from '../nav.tsx'
import { loadReview, type Review } from './load.ts'
import { answerOf } from '../../../form.ts'

interface Typed { readonly finding: string; readonly words: string; readonly done: string }
interface Data { readonly review: Review; readonly typed: Typed; readonly problems: readonly { readonly field: string; readonly says: string }[] }

/** One emergency opening: why, what was looked at and written meanwhile, and whether it was right. */
export default definePage<Data>({
  path: '/access/reviews/:record',
  permission: 'access:review',
  audit: 'Reviewed an emergency opening',
  about: ({ review }) => review.child,
  load: async (call) => {
    const review = await loadReview(call)
    return review ? { data: { review, typed: { finding: '', words: '', done: '' }, problems: [] } } : notHere
  },
  title: () => 'Review an emergency opening',
  view: (data, call) => ({ place: 'access', top: <AccessNav current="reviews" />, main: <ReviewPage data={data} call={call} /> }),
  post: { permission: 'access:review', handle },
})


async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const review = await loadReview(call)
  if (!review) return notHere
  if (review.notYours) return { notAllowed: review.notYours }
  if (!mayWrite(call.user.roles, breakGlass.id, 'reviewed')) return { notAllowed: 'Your post does not include reviewing emergency openings.' }
  const typed: Typed = { finding: breakGlassFinding.codes.find((c) => c.code === answerOf(form, 'finding'))?.code ?? '', words: answerOf(form, 'words'), done: answerOf(form, 'done') }
  const problems = [
    ...(typed.finding === '' ? [{ field: 'finding', says: 'Choose whether it was right to open it.' }] : []),
    ...(typed.words === '' ? [{ field: 'words', says: 'Write how you know: what you read, whom you asked.' }] : []),
    ...(typed.finding === 'not-justified' && typed.done === '' ? [{ field: 'done', says: 'Write what was done about it.' }] : []),
  ]
  if (problems.length > 0) return { again: { review, typed, problems }, status: 422 }
  const refused = await tryWrite(call, [{
    record: review.record, expects: review.last, subject: review.child, about: 'child', kind: breakGlass.id, step: 'reviewed', happened: { at: call.now },
    author: call.user.worker, body: { by: call.user.worker, finding: typed.finding, words: typed.words, ...(typed.done ? { done: typed.done } : {}) },
  }])
  if (refused) return { again: { review, typed, problems: [{ field: 'words', says: wroteMeanwhile(refused) }] }, status: 409 }
  return { redirect: toReview(review.record), say: 'Kept on the record, with your name and the time.' }
}

const label = (set: typeof breakGlassReason, code: string | null, none: string): string => (code === null ? none : (set.codes.find((c) => c.code === code)?.label ?? code))

function ReviewPage({ data, call }: { readonly data: Data; readonly call: Call }) {
  const { review, problems } = data
  const name = review.card?.name ?? 'A child with no name written'
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems.map((p) => ({ text: p.says, href: `#${p.field}` }))} />}
      <p class="sl-crumb"><a class="govuk-back-link" href={toReviews()}>Emergency openings</a></p>
      <Title title="Was it right to open it?" label={name} lead={`${review.by} opened ${name}’s record in an emergency.`} />
      <SummaryList rows={[
        { key: 'Whose record', value: <To href={toChild(review.child)}>{name}</To> },
        { key: 'Opened', value: `${sayMoment(review.from, call.now)}, by ${review.by}` },
        { key: 'Why', value: label(breakGlassReason, review.reason, 'Not written') },
        { key: 'In their words', value: review.words ? `“${review.words}”` : 'Nothing written' },
        { key: review.to > call.now ? 'Closes' : 'Closed', value: `${sayTime(review.to)}, ${review.closedByHand ? 'by whoever opened it' : 'by itself'}, after ${sayLength(minutesBetween(review.from, review.to))}` },
        { key: 'Told at once', value: review.told.length > 0 ? review.told.join(', ') : 'Nobody: no social worker or manager was named for the child' },
      ]} />
      <Section id="looks" title="What they looked at meanwhile" count={review.looks.length}>
        {review.looks.length === 0
          ? <Empty kind="ask">Nothing: the record was opened and not read.</Empty>
          : <WideTable label="Looks while it was open" head={['When', 'What', 'Why they could']} rows={review.looks.map((l) => [
              sayMoment(l.at, call.now), l.action, upper(sayNotedReach(l.because, { pack: call.pack, names: namesFrom(new Map()) })),
            ])} />}
      </Section>
      <Section id="wrote" title="What they wrote meanwhile" count={review.wrote.length}>
        {review.wrote.length === 0
          ? <p class="sl-quiet">Nothing about this child.</p>
          : <ul class="govuk-list">{review.wrote.map((w) => <li>{sayMoment(w.at, call.now)}: <To href={toRecord(w.record)}>{w.title}</To></li>)}</ul>}
      </Section>
      <Found data={data} call={call} />
    </>
  )
}

/** What was found, and the place to say it. */
function Found({ data: { review, typed, problems }, call }: { readonly data: Data; readonly call: Call }) {
  const wrong = (field: string): string | undefined => problems.find((p) => p.field === field)?.says
  return (
    <Section id="found" title="What you found">
      {review.reviews.map((r) => (
        <InsetText>
          <p><strong>{label(breakGlassFinding, r.finding, 'What was found is not written')}.</strong> {r.by}, {sayMoment(r.at, call.now)}</p>
          {r.words && <p>“{r.words}”</p>}
          {r.done && <p>Done about it: {r.done}</p>}
        </InsetText>
      ))}
      {review.reviews.length === 0 && review.notYours && <Empty kind="ask">{review.notYours}</Empty>}
      {review.reviews.length === 0 && !review.notYours && (
        <form method="post" action={toReview(review.record)} class="sl-panel">
          <input type="hidden" name="_csrf" value={call.csrf} />
          <Radios name="finding" legend={{ text: 'Was it right to open it?' }} value={typed.finding || undefined} error={wrong('finding')}
            items={breakGlassFinding.codes.map((c) => ({ value: c.code, text: c.label }))} />
          <Textarea name="words" label="How do you know?" hint="What you read, whom you asked. It stands on the child’s record." rows={3} value={typed.words} error={wrong('words')} />
          <Textarea name="done" label="What was done about it?" hint="Also when it was right: what would have made it needless?" rows={3} value={typed.done} error={wrong('done')} />
          <Button preventDoubleClick>Keep it</Button>
        </form>
      )}
    </Section>
  )
}
