import type { ComponentChildren } from 'preact'
import type { Instant } from '../calendar/index.ts'
import type { SubjectId } from '../ledger/index.ts'
import type { Pack, Role } from '../packs/index.ts'
import type { Theme } from './server/theme.ts'
import type { Reader, Store } from '../store/index.ts'

/** Who is signed in. Roles come from the posts they are in now, and from whoever they cover for. */
export interface User {
  readonly worker: SubjectId
  readonly name: string
  readonly roles: readonly Role[]
  /** Units of their posts. */
  readonly units: readonly SubjectId[]
  readonly session: string
}

/** What a form sent: control names to values. A control sent more than once is a list. */
export type Form = { readonly [control: string]: string | readonly string[] }

/** What a page may use. `reader` is under row-level security for this person: what is out of reach is not there. */
export interface Call {
  readonly reader: Reader
  readonly store: Store
  readonly pack: Pack
  readonly user: User
  readonly now: Instant
  readonly params: { readonly [name: string]: string }
  readonly query: { readonly [name: string]: string }
  /** Path and query of this request, for links back. */
  readonly url: string
  /** Put in every form as a hidden field named `_csrf`. */
  readonly csrf: string
  readonly demonstration: boolean
}

/** Go elsewhere; `say` is shown once on the page arrived at. */
export interface Redirect { readonly redirect: string; readonly say?: string; /** Begins a session; only signing in gives one. */ readonly token?: string; /** How pages look in this browser from now on. */ readonly theme?: Theme | 'machine' }
/** Not here, or not within this person's reach: the two are never told apart. */
export const notHere = { notHere: true } as const
/** May not do this; the sentence says who can. */
export interface NotAllowed { readonly notAllowed: string }
/** Show the page again with what was wrong. Nothing typed is lost: it comes back in `data`. */
export interface Again<D> { readonly again: D; readonly status: 409 | 422 }
/** A file to keep, such as a spreadsheet. */
export interface FileAnswer { readonly file: string; readonly type: string; readonly body: string | Uint8Array }
/** A short answer to a script, such as autosave. */
export interface JsonAnswer { readonly json: unknown; readonly status: number }

export type Loaded<D> = { readonly data: D } | Redirect | typeof notHere | NotAllowed | FileAnswer
export type Posted<D> = Again<D> | Redirect | typeof notHere | NotAllowed | JsonAnswer

/**
 * A page: one address, one permission, one audit name, what it loads and what it shows. There is no other way to answer a
 * request, so a page without a permission or an audit name does not compile.
 */
export interface Page<D> {
  /** `/children/:child`. */
  readonly path: string
  /** A permission of the pack's roles. `anyone signed in` needs none; `public` needs no session. */
  readonly permission: string
  /** What looking at it is called in 'who has looked', e.g. 'Read the record'. */
  readonly audit: string
  /** Whose record was looked at; noted with the look, in the same transaction. */
  readonly about: (data: D) => SubjectId | readonly SubjectId[] | null
  readonly load: (call: Call) => Promise<Loaded<D>>
  readonly title: (data: D) => string
  readonly view: (data: D, call: Call) => View
  /** What pressing a button on the page does. Its own permission is checked first. */
  readonly post?: { readonly permission: string; readonly handle: (call: Call, form: Form) => Promise<Posted<D>> }
}

/** What goes in the layout's places. */
export interface View {
  readonly main: ComponentChildren
  /** Above the main part, e.g. the identity bar and sub-navigation. */
  readonly top?: ComponentChildren
  /** The banner of a page that shows the past. */
  readonly asKnown?: ComponentChildren
  /** Scripts of src/web/kit/browser that improve this page, by file name. */
  readonly scripts?: readonly string[]
  /** Which place of the header this page belongs to. */
  readonly place?: 'my-day' | 'tonight' | 'director' | 'children' | 'write' | 'figures'
}


/** Defines a page. One folder each: page.tsx, page.test.ts. */
export const definePage = <D>(page: Page<D>): Page<unknown> => page as unknown as Page<unknown>
