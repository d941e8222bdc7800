import { sayAtOnce } from './at-once.js'
import { sayWords } from './language.js'
import { clockFrom, sayTime } from './clock.js'
import { drop, keep, kept } from './kept.js'
import { bodyOf, changedUnheard, entriesOf, fill } from './form-state.js'
import { saveLine } from './save-line.js'

// ms
const afterTyping = 1000
const whileDirty = 20_000

export const signedOut = answer => answer.type === 'opaqueredirect' || [401, 403].includes(answer.status)

/** One form being written: what is unsent, what version it started from, and what the line at the top says. */
export class Draft {
  changes = 0
  saved = 0
  busy = false
  /** changed elsewhere: sending from here would undo that */
  stopped = false
  /** where both versions stand side by side, once another tab has changed what this one began from */
  both = ''
  changedAt = ''
  submitted = false
  unsentSince = ''

  constructor(form) {
    this.form = form
    this.now = clockFrom(form.dataset.serverNow)
    this.revision = form.dataset.autosaveRevision ?? ''
    this.show = saveLine(form, {
      retry: () => this.save(),
      reload: () => location.reload(),
      both: () => location.assign(this.both || location.href),
      'put-back': () => this.putBack(),
      'throw-away': () => { drop(form); this.show('ok', sayTime(this.now())) },
    })
  }

  get dirty() { return this.changes !== this.saved }

  remember(sent) {
    return keep(this.form, { revision: this.revision, entries: entriesOf(this.form), at: sayTime(this.now()), sent })
  }

  changed() {
    this.changes += 1
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), afterTyping)
  }

  async save(leaving = false) {
    if (this.busy || this.stopped || this.submitted || !this.dirty) return
    this.busy = true
    const upTo = this.changes
    if (!this.unsentSince) this.show('busy')
    try {
      const answer = await fetch(this.form.dataset.autosave, {
        method: 'POST', body: bodyOf(this.form, this.revision), headers: { accept: 'application/json' }, redirect: 'manual', keepalive: leaving,
      })
      if (answer.ok) this.took(await answer.json(), upTo)
      else if (answer.status === 409) this.changedElsewhere(await answer.json(), upTo)
      else this.notSent(signedOut(answer) ? 'out' : 'failed')
    } catch {
      this.notSent('away')
    }
    this.busy = false
  }

  took(answer, upTo) {
    this.revision = String(answer.revision ?? this.revision)
    // sending the whole form must start from what was saved, or it would look like a change made elsewhere
    const field = this.form.elements.namedItem('revision')
    if (field) field.value = this.revision
    this.saved = upTo
    this.unsentSince = ''
    if (this.dirty) return
    drop(this.form)
    sayWords(this.form, answer.words ?? [])
    sayAtOnce(this.form, answer)
    this.show(this.both ? 'both' : 'ok', this.both ? this.changedAt : answer.saved ?? sayTime(this.now()))
  }

  /** Another tab was first. What is typed here is kept as a version of its own from now on, or on this computer where it cannot be. */
  changedElsewhere(answer, upTo) {
    if (answer.other) {
      drop(this.form)
      // a question may be called ‘action’, and would stand in the form’s own
      this.form.setAttribute('action', answer.other.at)
      this.form.dataset.autosave = `${answer.other.at}?do=autosave`
      this.both = answer.other.both
      this.changedAt = answer.changed ?? ''
      this.took({ revision: answer.other.revision }, upTo)
      this.show('both', this.changedAt)
      return
    }
    this.stopped = true
    this.remember(false)
    this.show('two', answer.changed ?? '')
  }

  notSent(state) {
    this.unsentSince ||= sayTime(this.now())
    // if this computer cannot keep it either, say so, and never that it is safe
    this.show(this.remember(false) ? state : 'lost', this.unsentSince)
  }

  putBack() {
    fill(this.form, kept(this.form)?.entries ?? [])
    drop(this.form)
    this.changed()
  }

  /** Something was kept here before: the same as the form shows, ours to send, or overtaken by a change made elsewhere. */
  meetKept() {
    const before = kept(this.form)
    if (!before) return
    if (JSON.stringify(before.entries) === JSON.stringify(entriesOf(this.form))) drop(this.form)
    // a press that was answered with this page: the server took what was there and gave back another version of it
    else if (before.sent && before.revision === this.form.dataset.autosaveTook) drop(this.form)
    else if (before.revision === this.revision) this.putBack()
    else this.show('kept', before.at)
  }

  /** The back button, after a press that left this page: what was sent is a record by now, and the server knows where it is. */
  async cameBack() {
    if (!this.submitted) return
    this.submitted = false
    // with no connection the form stays as it is, and so does what is in it
    const reached = await fetch(location.href, { method: 'HEAD', redirect: 'manual' }).then(() => true, () => false)
    if (reached) location.reload()
  }

  start() {
    this.form.addEventListener('input', () => this.changed())
    this.form.addEventListener('change', () => this.changed())
    this.form.addEventListener('submit', () => { this.submitted = true; this.remember(true) })
    addEventListener('pagehide', () => {
      if (!this.dirty || this.stopped || this.submitted) return
      this.remember(false)
      void this.save(true)
    })
    addEventListener('pageshow', event => { if (event.persisted) void this.cameBack() })
    addEventListener('online', () => this.save())
    setInterval(() => this.save(), whileDirty)
    this.meetKept()
    if (!this.dirty && changedUnheard(this.form)) this.changed()
  }
}
