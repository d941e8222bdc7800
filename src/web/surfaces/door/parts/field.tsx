import { ErrorSummary, Input, type Words } from '../../../kit/index.ts'

/** What is wrong with a form, by control. Under '' what is wrong with the whole. */
export type Problems = { readonly [control: string]: string }

/** Everything to put right, each linked to its control. */
export const ProblemList = (props: { readonly problems: Problems }) => {
  const all = Object.entries(props.problems)
  return all.length === 0 ? null : <ErrorSummary errors={all.map(([name, text]) => ({ text, ...(name ? { href: `#${name}` } : {}) }))} />
}

/** One line of text with its problem. Passwords are never given back. */
export const Field = (props: {
  readonly name: string; readonly label: string; readonly hint?: Words; readonly problems: Problems; readonly value?: string | undefined
  readonly type?: 'text' | 'password' | 'tel'; readonly autocomplete?: string; readonly inputmode?: 'numeric'; readonly width?: 5 | 10 | 20; readonly spellcheck?: boolean
}) => (
  <Input name={props.name} label={props.label} hint={props.hint} error={props.problems[props.name]} value={props.value} type={props.type ?? 'text'}
    autocomplete={props.autocomplete} inputmode={props.inputmode} width={props.width} spellcheck={props.spellcheck} autocapitalize={props.spellcheck === false ? 'none' : undefined} />
)

/** The hidden field every form has. */
export const Csrf = (props: { readonly csrf: string }) => <input type="hidden" name="_csrf" value={props.csrf} />
