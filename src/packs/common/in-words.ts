import type { Body } from '../../ledger/index.ts'
import type { DutyDefinition } from '../../readings/duty/index.ts'
import type { SignalDefinition } from '../../readings/signal/index.ts'
import type { Fields, RecordType, StepDefinition } from '../../records/index.ts'

/** Another place's words for the same things: ours, as they stand inside a sentence, and theirs. */
export type Words = readonly (readonly [ours: string, theirs: string])[]
/** Puts a text of ours into the place's words. */
export type Say = (text: string) => string

/** Longer phrases are looked for first, at whole words, and a capital stays a capital. */
export function sayIn(words: Words): Say {
  if (words.length === 0) return (text) => text
  const theirs = new Map(words.map(([ours, their]) => [ours.toLowerCase(), their]))
  const longest = words.map(([ours]) => ours).toSorted((a, b) => b.length - a.length).map((ours) => ours.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const phrase = new RegExp(`(?<![\\p{L}\\d])(?:${longest.join('|')})(?![\\p{L}\\d])`, 'giu')
  return (text) => text.replaceAll(phrase, (found) => {
    const their = theirs.get(found.toLowerCase()) ?? found
    return /^\p{Lu}/u.test(found) ? their.charAt(0).toUpperCase() + their.slice(1) : their
  })
}

/** A value with every text in it said in the place's words, but for what identifies. Functions are left as they are. */
const identifying = new Set(['id', 'code', 'kind', 'href', 'cite', 'icon', 'catalogue', 'field', 'is', 'step', 'of', 'source', 'status'])
export function said<T>(value: T, say: Say): T {
  if (typeof value === 'string') return say(value) as T
  if (Array.isArray(value)) return value.map((v: unknown) => said(v, say)) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, v]: [string, unknown]) => [key, typeof v === 'string' && identifying.has(key) ? v : said(v, say)])) as T
}

/** A record type in the place's words. What people wrote, and whom it names, is theirs and is never changed. */
export function recordIn(type: RecordType, say: Say): RecordType {
  const steps = Object.fromEntries(Object.entries(type.steps).map(([id, step]) => [id, stepIn(step, say)]))
  return { ...type, title: say(type.title), intro: type.intro && say(type.intro), steps }
}

function stepIn({ line, refuses, fields, ...rest }: StepDefinition, say: Say): StepDefinition {
  return {
    ...said(rest, say), fields: said(fields, say),
    line: (body, nameOf) => unveiled(say(line(veiledBody(body as Body, fields) as typeof body, (s) => veiled(nameOf(s))))),
    ...(refuses ? { refuses: (...given) => refuses(...given).map((p) => ({ ...p, says: say(p.says) })) } : {}),
  }
}

/** Letters moved where no phrase can match them; spaces and stops stay, so that a long answer is cut where it would have been. */
const away = 0xe000
const veiled = (text: string): string => text.replaceAll(/[A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + away))
const unveiled = (text: string): string => text.replaceAll(/[\ue041-\ue07a]/g, (c) => String.fromCharCode(c.charCodeAt(0) - away))

/** An answer with what was typed veiled. Codes, days and numbers are the form's. */
function veiledBody(body: Body, fields: Fields): Body {
  return Object.fromEntries(Object.entries(body).map(([id, value]) => {
    const type = fields[id]?.type
    if (typeof value === 'string' && type && ['text', 'long-text', 'voice'].includes(type.kind)) return [id, veiled(value)]
    if (type?.kind === 'rows' && Array.isArray(value)) return [id, value.map((row: Body) => veiledBody(row, type.fields))]
    return [id, value]
  }))
}

/** A duty in the place's words; the law it names stands as it is cited. */
export const dutyIn = (duty: DutyDefinition, say: Say): DutyDefinition => ({
  ...duty, title: say(duty.title), press: { ...duty.press, label: say(duty.press.label) }, meets: duty.meets.map(say), doesNotMeet: duty.doesNotMeet.map(say),
  metBy: (of, t, c) => duty.metBy(of, t, c).map((found) => (found.why === undefined ? found : { ...found, why: say(found.why) })),
  ...(duty.notNeeded ? { notNeeded: (of, t, c) => { const why = duty.notNeeded?.(of, t, c) ?? null; return why && { ...why, why: say(why.why) } } } : {}),
  ...(duty.redLine ? { redLine: said(duty.redLine, say) } : {}),
})

export const signalIn = (signal: SignalDefinition, say: Say): SignalDefinition => ({
  ...signal, title: say(signal.title), source: say(signal.source),
  reads: (t, c) => signal.reads(t, c).map((r) => ({ ...r, says: say(r.says), others: r.others.map((o) => ({ ...o, says: say(o.says) })) })),
})
