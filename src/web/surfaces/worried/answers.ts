import { isId, type Body } from '../../../ledger/index.ts'
import { yesNoNotSure } from '../../../packs/index.ts'
import { answerOf } from '../../form.ts'
import type { Form } from '../../contract.ts'
import type { Problems } from '../door/parts/field.tsx'

/** What the page asks, by the names of its boxes, with the most characters each may hold. */
export const longest = { words: 6000, childName: 200, childAge: 100, childWhere: 600, from: 300, reach: 300 } as const
type Box = keyof typeof longest
const boxes = Object.keys(longest) as readonly Box[]

/** Everything somebody typed, as it is shown again until it is sent. */
export type Typed = { readonly [box in Box]: string } & {
  readonly danger: string
  readonly knows: string
  /** They are the child themself. */
  readonly me: boolean
  /** Made with the page, so that what is sent twice is told once. */
  readonly key: string
  /** A box no person sees. Machines fill it in. */
  readonly website: string
}

const blank = Object.fromEntries(boxes.map((b) => [b, ''])) as { readonly [box in Box]: string }
/** A page nobody has typed in yet. */
export const untouched = (key: string, me: boolean): Typed => ({ ...blank, danger: '', knows: '', me, key, website: '' })

/** What came with a form. Line ends are one character, whatever the browser sends. */
export function typedIn(form: Form, newKey: string): Typed {
  const text = (name: string): string => answerOf(form, name).replaceAll('\r\n', '\n')
  const key = text('key')
  return {
    ...(Object.fromEntries(boxes.map((b) => [b, text(b)])) as { readonly [box in Box]: string }),
    danger: coded(text('danger')), knows: coded(text('knows')), me: text('me') === 'yes', key: isId(key) ? key : newKey, website: text('website'),
  }
}

const coded = (answer: string): string => (yesNoNotSure.codes.some((c) => c.code === answer) ? answer : '')

const called: { readonly [box in Box]: string } = {
  words: 'what worries you', childName: 'the name', childAge: 'the age or birthday', childWhere: 'where they live or go to school', from: 'who you are', reach: 'how we can reach you',
}

/** What has to be put right before it can be sent: only that there is a worry, and whether anybody is in danger now. */
export function problemsIn(t: Typed): Problems {
  const tooLong = boxes.filter((b) => t[b].length > longest[b]).map((b): [string, string] => [
    b, `What you wrote about ${called[b]} is ${t[b].length.toLocaleString('en-GB')} characters long, and there is room for ${longest[b].toLocaleString('en-GB')}. Shorten it: nothing you typed is lost.`,
  ])
  return {
    ...(t.words === '' ? { words: t.me ? 'Write what is happening. A few words are enough.' : 'Write what worries you. A few words are enough.' } : {}),
    ...Object.fromEntries(tooLong),
    ...(t.danger === '' ? { danger: 'Say whether anyone is in danger now. “I am not sure” is an answer.' } : {}),
    ...(t.website === '' ? {} : { website: 'This box has to stay empty: only machines fill it in. Clear it and send again.' }),
  }
}

/** The answers as they are kept: those that were given, and no others. A child's own words are kept as theirs. */
export function saysOf(t: Typed): Body {
  const given = (name: string, value: string): Body => (value === '' ? {} : { [name]: value })
  return {
    ...(t.me ? { aboutMe: true, childWords: t.words } : { words: t.words }), danger: t.danger, ...given('childName', t.childName), ...given('childAge', t.childAge),
    ...given('childWhere', t.childWhere), ...given('from', t.from), ...given('reach', t.reach), ...given('knows', t.knows),
  }
}
