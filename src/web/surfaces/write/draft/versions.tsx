import { sayMoment } from '../../../../calendar/index.ts'
import type { Draft } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { Button, Radios, Title, type Words } from '../../../kit/index.ts'
import { nameOfSubject } from '../brief.tsx'
import { asSeen, type Versions } from './versions.ts'

/** Versions of one draft side by side: only what differs, each with one press that goes on with it, and a choice for every answer. */
export function VersionsView({ v, call, heading }: { readonly v: Versions; readonly call: Call; readonly heading: string }) {
  const { draft } = v.found
  return (
    <>
      <Title label={heading} title={`You wrote this in ${v.drafts.length === 2 ? 'two places' : `${v.drafts.length} places`} at once`}
        lead={`About ${nameOfSubject(v.card, draft.about)}. Every version is kept, and nothing was sent. Choose which to go on with.`} />
      <form id="versions" method="post" action={`/write/${draft.id}`}>
        <input type="hidden" name="_csrf" value={call.csrf} />
        {v.drafts.map((d) => <input type="hidden" name={`seen.${d.id}`} value={asSeen(d)} />)}
        <div class="sl-versions">
          {v.drafts.map((d, i) => (
            <div class="sl-part">
              <h2 class="sl-h2">{whichOf(i)} version</h2>
              <p>{savedAt(d, call)}</p>
              <Button name="_do" value={`choose:${d.id}`} tone="secondary">Go on with this one<span class="govuk-visually-hidden">: the {whichOf(i).toLowerCase()}</span></Button>
            </div>
          ))}
        </div>
        <section class="sl-part" aria-labelledby="differ">
          <div class="sl-part__head"><h2 id="differ" class="sl-h2">What differs</h2></div>
          <p>Or choose answer by answer. The newest is chosen to begin with.</p>
          {v.differ.map(({ key, label, says }) => (
            <Radios name={`pick.${key}`} legend={{ text: label, classes: 'sl-label-b' }} classes="sl-versions__both" small value={v.drafts.at(-1)?.id}
              items={v.drafts.map((d, i) => ({ value: d.id, text: `${whichOf(i)} version`, hint: { text: lines(says[i] ?? 'Not answered') } }))} />
          ))}
          <Button name="_do" value="choose">Go on with the answers chosen</Button>
        </section>
        <p class="sl-quiet">
          {v.alike === 0 ? 'Nothing else is written in them.' : v.alike === 1 ? 'One other answer is the same in each, and is kept.' : `${v.alike} other answers are the same in each, and are kept.`}
        </p>
      </form>
    </>
  )
}

const whichOf = (i: number): string => ['First', 'Second', 'Third', 'Fourth'][i] ?? `Number ${i + 1}`
const savedAt = (d: Draft, call: Call): string => `Saved ${sayMoment(d.saved, call.now)}.`

const lines = (text: string): Words => text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [<br />, line]))
