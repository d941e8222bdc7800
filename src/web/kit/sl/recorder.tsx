import { Button } from '../govuk/index.ts'
import { Icon } from './icon.tsx'

/**
 * The longest recording, in minutes: a local choice. At the quality asked for, ten minutes are about two and a half megabytes, which a slow connection
 * still sends within the minute that the server waits.
 */
const most = 10

/** What `kit/recorder.js` says in each state, and what can be pressed then. It fills in `{time}` and what the server said. */
const states: readonly { readonly state: string; readonly words: string; readonly presses: readonly Press[] }[] = [
  { state: 'ready', words: '', presses: ['record'] },
  { state: 'asking', words: 'Your browser asks whether Sightline may use the microphone. Choose Allow.', presses: [] },
  { state: 'recording', words: 'Recording.', presses: ['stop'] },
  { state: 'nearly', words: 'Still recording. Half a minute is left.', presses: ['stop'] },
  { state: 'made', words: 'Recorded, {time} long, and not kept yet. Listen to it, then keep it.', presses: ['keep', 'again', 'drop'] },
  { state: 'full', words: `Stopped after ${most} minutes, the longest there is. It is not kept yet: listen to it and keep it, then record the rest.`, presses: ['keep', 'again', 'drop'] },
  { state: 'unkept', words: 'There is a recording that is not kept. Keep it or throw it away first.', presses: ['keep', 'again', 'drop'] },
  { state: 'sending', words: 'Keeping it. Leave this page open.', presses: [] },
  { state: 'kept', words: 'The recording is kept, and stands above.', presses: ['record'] },
  { state: 'away', words: 'No connection. The recording is still on this page, and is sent when there is one. Leave the page open.', presses: ['retry', 'drop'] },
  { state: 'failed', words: 'We could not keep it. The recording is still on this page: try again.', presses: ['retry', 'drop'] },
  { state: 'out', words: 'You were signed out. The recording is still on this page: sign in again in another tab, then try again here.', presses: ['retry', 'drop'] },
  { state: 'refused', words: '{time}', presses: ['again', 'drop'] },
  { state: 'empty', words: 'Nothing was recorded. Look whether the microphone is muted, and record again.', presses: ['record'] },
  { state: 'denied', words: 'This page may not use the microphone. Allow it with the sign beside the page’s address, then press Record. Or record with your phone, and add the file.', presses: ['record'] },
  { state: 'none', words: 'No microphone was found. Plug one in and press Record. Or record with your phone, and add the file.', presses: ['record'] },
  { state: 'taken', words: 'The microphone cannot be used just now: another program may have it. Close that and press Record. Or record with your phone, and add the file.', presses: ['record'] },
]

const presses = { record: 'Record', stop: 'Stop', keep: 'Keep this recording', again: 'Record it again', retry: 'Try again', drop: 'Throw it away' } as const
type Press = keyof typeof presses

/** Records sound in the page for a question that takes files. Shown only by a script, where the browser can record. */
export const Recorder = ({ field, label }: { readonly field: string; readonly label: string }) => (
  <div class="sl-recorder" role="group" aria-label={`Record sound: ${label}`} data-recorder={field} data-recorder-most={String(most * 60)} hidden>
    <p class="sl-recorder__how"><Icon name="talk" />Or record here, up to {most} minutes at a time. Tell whoever is with you before you do.</p>
    <p class="sl-recorder__time" data-recorder-time hidden><span role="timer">0:00</span> of {most}:00</p>
    <p role="status" data-recorder-says />
    <audio controls hidden aria-label="What you recorded" data-recorder-listen />
    <div class="sl-press">
      {Object.entries(presses).map(([does, words]) => (
        <Button type="button" small tone={does === 'drop' ? 'quiet-danger' : does === 'stop' || does === 'keep' ? undefined : 'secondary'} attributes={{ 'data-recorder-do': does, hidden: does !== 'record' }}>{words}</Button>
      ))}
    </div>
    <template data-recorder-states>{states.map((s) => <p data-state={s.state} data-presses={s.presses.join(' ')}>{s.words}</p>)}</template>
  </div>
)
