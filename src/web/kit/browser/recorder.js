/*
 * Records sound for a question that takes files, beside its control:
 *   <div data-recorder="files" data-recorder-most="600" hidden>  with a line [data-recorder-says], a time, a player, presses [data-recorder-do]
 *   and a template of what each state says and offers.
 * What is recorded stays in this page until the server has it. The file control is there for whoever has no script or no microphone.
 */
import { clockFrom, sayTime } from './clock.js'
import { sendFile } from './send-file.js'

const kinds = [['audio/webm;codecs=opus', 'webm'], ['audio/mp4', 'm4a'], ['audio/ogg;codecs=opus', 'ogg']]
/** Enough for speech, and small enough for a slow connection (bits a second). */
const quality = 32_000
// ms; seconds
const stayAwake = 60_000, nearly = 30

const refusals = { NotAllowedError: 'denied', SecurityError: 'denied', NotFoundError: 'none', OverconstrainedError: 'none' }
const unkept = new Set(['recording', 'nearly', 'made', 'full', 'unkept', 'sending', 'away', 'failed', 'out', 'refused'])
const sayClock = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

class Recorder {
  state = 'ready'
  file = null
  playing = ''
  seconds = 0

  constructor(place, draft, kind) {
    Object.assign(this, { place, draft, kind, most: Number(place.dataset.recorderMost), now: clockFrom(draft.form.dataset.serverNow) })
    this.player = place.querySelector('[data-recorder-listen]')
    this.time = place.querySelector('[data-recorder-time]')
  }

  /** Says where it stands and offers what can be pressed; keeps the keyboard where it is. */
  show(state, fill = '') {
    this.state = state
    const words = [...this.place.querySelector('template').content.children].find(one => one.dataset.state === state)
    const here = this.place.contains(document.activeElement)
    this.place.querySelector('[data-recorder-says]').textContent = words.textContent.replace('{time}', fill)
    const offered = words.dataset.presses.split(' ')
    const presses = [...this.place.querySelectorAll('[data-recorder-do]')]
    for (const press of presses) press.hidden = !offered.includes(press.dataset.recorderDo)
    this.time.hidden = state !== 'recording' && state !== 'nearly'
    this.player.hidden = this.file === null
    if (here && (document.activeElement.hidden || document.activeElement === document.body)) presses.find(press => !press.hidden)?.focus()
  }

  async record() {
    this.forget()
    this.show('asking')
    try {
      this.sound = await navigator.mediaDevices.getUserMedia({ audio: true })
      this.begin()
    } catch (problem) {
      this.letGo()
      this.show(refusals[problem?.name] ?? 'taken')
    }
  }

  begin() {
    const parts = [], started = performance.now(), at = sayTime(this.now())
    this.recorder = new MediaRecorder(this.sound, { mimeType: this.kind[0], audioBitsPerSecond: quality })
    this.recorder.addEventListener('dataavailable', event => { if (event.data.size > 0) parts.push(event.data) })
    // also when the microphone is pulled out: what was heard until then is there
    this.recorder.addEventListener('stop', () => this.made(parts, at))
    this.recorder.start(1000)
    this.show('recording')
    this.ticking = setInterval(() => {
      this.seconds = (performance.now() - started) / 1000
      this.time.querySelector('[role=timer]').textContent = sayClock(this.seconds)
      if (this.seconds >= this.most) this.stop()
      else if (this.state === 'recording' && this.seconds >= this.most - nearly) this.show('nearly')
    }, 250)
    // somebody who talks is there, though nothing is typed
    this.staying = setInterval(() => void fetch('/session/stay', { headers: { accept: 'application/json' } }).catch(() => null), stayAwake)
  }

  stop() { if (this.recorder?.state === 'recording') this.recorder.stop() }

  /** The microphone is not held longer than somebody records. */
  letGo() {
    clearInterval(this.ticking)
    clearInterval(this.staying)
    for (const track of this.sound?.getTracks() ?? []) track.stop()
    this.sound = null
  }

  made(parts, at) {
    this.letGo()
    if (parts.length === 0) { this.show('empty'); return }
    this.file = new File(parts, `Recorded at ${at.replace(':', '.')}.${this.kind[1]}`, { type: this.kind[0].split(';')[0] })
    this.playing = URL.createObjectURL(this.file)
    this.player.src = this.playing
    this.show(this.seconds >= this.most ? 'full' : 'made', sayClock(this.seconds))
  }

  forget() {
    if (this.playing) URL.revokeObjectURL(this.playing)
    Object.assign(this, { file: null, playing: '', seconds: 0 })
    this.player.removeAttribute('src')
    this.time.querySelector('[role=timer]').textContent = sayClock(0)
  }

  async keep() {
    if (!this.file || this.state === 'sending') return
    this.show('sending')
    const answer = await sendFile(this.draft, this.place.dataset.recorder, this.file)
    if (answer.problem) { this.show(answer.problem, answer.says); return }
    this.forget()
    this.show('kept')
  }

  start() {
    const does = { record: () => this.record(), again: () => this.record(), stop: () => this.stop(), keep: () => this.keep(), retry: () => this.keep(), drop: () => { this.forget(); this.show('ready') } }
    this.place.addEventListener('click', event => void does[event.target.closest?.('[data-recorder-do]')?.dataset.recorderDo]?.())
    addEventListener('online', () => { if (this.state === 'away') void this.keep() })
    addEventListener('beforeunload', event => { if (unkept.has(this.state)) event.preventDefault() })
    // before anything else hears of it: a press that leaves the page would leave the recording behind
    this.draft.form.addEventListener('submit', event => {
      if (!unkept.has(this.state)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      this.stop()
      if (this.file && this.state !== 'sending') this.show('unkept')
      this.place.scrollIntoView({ block: 'center' })
      this.place.querySelector('[data-recorder-do]:not([hidden])')?.focus()
    }, { capture: true })
    this.place.hidden = false
  }
}

/** Where the browser can record: over https or on this machine, in a kind of sound that we take. */
export function startRecorders(draft) {
  const kind = 'MediaRecorder' in window && navigator.mediaDevices?.getUserMedia && kinds.find(([type]) => MediaRecorder.isTypeSupported(type))
  if (kind) for (const place of draft.form.querySelectorAll('[data-recorder]')) new Recorder(place, draft, kind).start()
}
