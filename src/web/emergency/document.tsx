import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { render } from 'preact-render-to-string'
import type { Instant } from '../../calendar/index.ts'

/** What stands in the open in a pack: which it is, how old, and what the words unwrap. Nobody's name. */
export interface PackHead {
  readonly pack: string
  readonly made: Instant
  readonly says: string
  readonly organisation: string
  readonly key: { readonly id: string; readonly wrapped: { readonly salt: string; readonly rounds: number; readonly iv: string; readonly data: string }; readonly content: string }
}

const folder = path.join(import.meta.dirname, 'browser')
const script = (): string => fs.readFileSync(path.join(folder, 'open.js'), 'utf8')
const style = (): string => fs.readFileSync(path.join(folder, 'pack.css'), 'utf8')
const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The page before its locked parts. Its policy lets nothing run but our own script and nothing be fetched or sent at all. */
export function beginning(head: PackHead): string {
  const policy = `default-src 'none'; script-src ${hashed(script())}; style-src ${hashed(style())}; base-uri 'none'; form-action 'none'`
  const top = render(
    <head>
      <meta charSet="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <title>{`Emergency pack: ${head.organisation}, ${head.says}`}</title>
    </head>,
  ).replace('</head>', `<style>${style()}</style></head>`)
  const data = JSON.stringify(head).replaceAll('<', '\\u003c')
  return `<!DOCTYPE html>\n<html lang="en-GB">${top}\n<body>\n${render(<Door head={head} />)}\n<script type="application/json" id="head">${data}</script>\n`
}

/** The script comes last, after everything it reads. */
export const ending = (): string => `<script>${script()}</script>\n</body></html>\n`

const Field = (props: { readonly id: string; readonly label: string; readonly hint: string; readonly type?: 'text' | 'password' }) => (
  <p class="field">
    <label for={props.id}>{props.label}</label>
    <span class="hint" id={`${props.id}-hint`}>{props.hint}</span>
    {props.type === 'password'
      ? <input id={props.id} type="password" aria-describedby={`${props.id}-hint`} autocomplete="off" autocapitalize="none" spellcheck={false} required />
      : <input id={props.id} type="text" aria-describedby={`${props.id}-hint`} autocomplete="off" spellcheck={false} required />}
  </p>
)

function Door({ head }: { readonly head: PackHead }) {
  return (
    <>
      <header>
        <p class="mark">Sightline <span>emergency pack</span></p>
        <p class="which">{head.organisation}. As it was on {head.says}. Pack {head.pack.toUpperCase()}.</p>
        <button type="button" id="lock" hidden>Lock</button>
      </header>
      <p id="age" class="late" role="alert" hidden />
      <main>
        <noscript><p class="late">This file needs a browser that may run its script. Save it on a computer and open it there.</p></noscript>
        <form id="door">
          <h1>For when Sightline cannot be reached</h1>
          <p>Every open child’s essentials, as they stood at the time above. What you open is noted; you hand the note in afterwards, and it
            stands on the child’s record like any other look.</p>
          <div id="wrong" class="late" role="alert" tabIndex={-1} hidden />
          <Field id="name" label="Your name" hint="As your colleagues know you." />
          <Field id="why" label="Why you need it" hint="For example: Sightline is down, on duty tonight." />
          <Field id="words" label={`The words that open it (key ${head.key.id})`} hint="Five words with lines between. The duty manager keeps them." type="password" />
          <p class="tick"><input id="show" type="checkbox" /> <label for="show">Show the words</label></p>
          <p><button type="submit">Open the pack</button> <span id="busy" role="status" /></p>
        </form>
        <div id="inside" hidden>
          <h1 id="title" tabIndex={-1}>Find a child</h1>
          <p class="field"><label for="find">Name or date of birth</label><input id="find" type="search" autocomplete="off" spellcheck={false} /></p>
          <p id="count" role="status" />
          <ul id="list" />
          <article id="child" hidden />
          <section id="slip" aria-labelledby="slip-h">
            <h2 id="slip-h">Your reading slip</h2>
            <p id="slip-says" />
            <p id="code" class="code" />
            <p><button type="button" id="keep">Keep the slip as a file</button></p>
            <p>When Sightline is back, enter it at <strong>Keeping safe, Enter a reading slip</strong>. Without it nobody can know who read what.</p>
          </section>
        </div>
      </main>
    </>
  )
}
