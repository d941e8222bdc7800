import { Icon } from './icon.tsx'
import type { Words } from '../govuk/index.ts'
import type { IconName } from './icon.tsx'

/** Where a draft stands. */
export type SaveState = 'ok' | 'busy' | 'away' | 'failed' | 'out' | 'lost' | 'kept' | 'two' | 'both' | 'gone'

const icons: Readonly<Record<SaveState, IconName>> = {
  ok: 'met', busy: 'soon', away: 'unknown', failed: 'unknown', out: 'lock', lost: 'late', kept: 'back', two: 'late', both: 'late', gone: 'lock',
}

/** One state of saving, in words. */
export const SaveLine = (props: { readonly state: SaveState; readonly children: Words }) => (
  <span class="sl-save__state" data-state={props.state}><Icon name={icons[props.state]} /><span>{props.children}</span></span>
)

/**
 * The line at the top of a page where people write. `kit/autosave.js` keeps it true for the form whose id is `form`:
 * it shows one of the states in the template and fills in the time. Without script it shows what the server last knew.
 */
export interface AutosaveProps {
  /** id of the form with `data-autosave` */
  readonly form: string
  /** 'Visit' */
  readonly kind: string
  /** who it is about */
  readonly about: string
  readonly state: SaveState
  /** 'Draft saved 3:12pm. Only you can see it.'; 'Not saved yet. Press Finish later to keep it.' */
  readonly words: string
  /** who can read the draft, 'Only you can see it.' unless given */
  readonly whoSees?: string | undefined
}

interface Press { readonly text: string; readonly does: string }
interface Shown { readonly state: SaveState; readonly words: string; readonly presses?: readonly Press[] }

const tryNow = { text: 'Try now', does: 'retry' }

/** Every state the script may show; it fills in `{time}`, and `{seen}` is filled in here. */
const states: readonly Shown[] = [
  { state: 'ok', words: 'Draft saved {time}. {seen}' },
  { state: 'busy', words: 'Saving' },
  { state: 'away', words: 'No connection since {time}. Keep writing: it is kept on this computer and will be sent.', presses: [tryNow] },
  { state: 'failed', words: 'We could not save it at {time}. Keep writing: it is kept on this computer and will be sent.', presses: [tryNow] },
  { state: 'out', words: 'You were signed out at {time}. It is kept on this computer. Sign in again in another tab.', presses: [tryNow] },
  {
    state: 'lost', words: 'Not saved since {time}, and this computer cannot keep it. Copy what you wrote before you leave.',
    presses: [tryNow],
  },
  {
    state: 'kept', words: 'What you wrote here at {time} did not reach us, and this has been changed since.',
    presses: [{ text: 'Put it back', does: 'put-back' }, { text: 'Throw it away', does: 'throw-away' }],
  },
  { state: 'two', words: 'Open in another tab, changed there at {time}.', presses: [{ text: 'Load what was written there', does: 'reload' }] },
  { state: 'both', words: 'Changed in another tab, or on another computer, at {time}. Both versions are kept.', presses: [{ text: 'See both', does: 'both' }] },
]

export const Autosave = (props: AutosaveProps) => (
  <div class={`sl-save sl-save--${props.state}`} data-save-for={props.form} role="region" aria-label="Saving">
    <div class="sl-width">
      <span class="sl-save__what"><strong>{props.kind}</strong> {props.about}</span>
      <span class="sl-save__now" role="status"><SaveLine state={props.state}>{props.words}</SaveLine></span>
      <template data-save-states>
        {states.map(one => (
          <span data-state={one.state}>
            <SaveLine state={one.state}>{one.words.replace('{seen}', props.whoSees ?? 'Only you can see it.')}</SaveLine>
            {one.presses?.map(press => <>{' '}<button type="button" class="sl-linkbutton" data-save-do={press.does}>{press.text}</button></>)}
          </span>
        ))}
      </template>
    </div>
  </div>
)
