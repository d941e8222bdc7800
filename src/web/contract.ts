import type { Readable } from 'node:stream'
import type { ComponentChildren } from 'preact'
import type { Instant } from '../calendar/index.ts'
import type { SubjectId } from '../ledger/index.ts'
import type { Pack, Role } from '../packs/index.ts'
import type { Keys } from './kit/index.ts'
import type { Theme } from './server/theme.ts'
import type { TourMove } from './server/tour.tsx'
import type { Reader, Session, Site, Store, Visitor } from '../store/index.ts'

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

/** A file that came with a form: the control's name, the name the file came with, what is in it; `cut`: it was longer than is taken. */
export interface Upload { readonly control: string; readonly name: string; readonly bytes: Uint8Array; readonly cut: boolean }

/** Large files as they come: each goes to the disk, and all are deleted when the answer is given and nobody took them. */
export interface Streamed { add(control: string, name: string, from: Readable): Promise<void>; letGo(): Promise<void> }
/** Where a page's large files go, or a sentence saying why they cannot, and the most that is taken at once. */
export interface Streams { readonly place: (store: Store, worker: SubjectId) => Promise<Streamed | string | null>; readonly most: { readonly bytes: number; readonly files: number } }

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
  /** The demonstration's other made-up authority, and where it is. */
  readonly other?: { readonly name: string; readonly href: string }
  /** Files that came with the form. Only a page that `takesFiles` gets any. */
  readonly uploads: readonly Upload[]
  /** Large files that came with the form, already on the disk; a sentence when there was no place for them. Only a page that `streamsFiles` gets any. */
  readonly incoming: Streamed | string | null
  /** The browser asking. Only the door and a person's own account look. */
  readonly visit: Visit
}

/** The browser a request came from, and what it brings from earlier at the door. */
export interface Visit extends Visitor {
  /** Half-way through the door: see the store's passes. */
  readonly pass: string | null
  /** The session token it brings, good or not. */
  readonly token: string | null
  /** The session it is signed in with: how its person proved who they are, and when; null when nobody is signed in. */
  readonly session: Pick<Session, 'method' | 'started'> | null
  /** Where this browser was when its session ended, if that is a page of ours. */
  readonly back: string | null
  /** A form it sent after its session had ended. */
  readonly held: string | null
  /** What a home's tablet is known by, good or not. */
  readonly tablet: string | null
  /** Whether people can sign in with their work account. */
  readonly singleSignOn: boolean
  /** The site as browsers reach it; passkeys are made for it. */
  readonly site: Site
}

/** Go elsewhere; `say` is shown once on the page arrived at. */
export interface Redirect { readonly redirect: string; readonly say?: string; /** Begins a session; only signing in gives one. */ readonly token?: string; /** How pages look in this browser from now on. */ readonly theme?: Theme | 'machine'; /** Where a first tour goes. */ readonly tour?: TourMove; /** Which keys do something by themselves in this browser from now on. */ readonly keys?: Keys; /** For the door: what the browser is to bring next time, or null to forget it. */ readonly keep?: Keep }
/** What the door leaves in a browser. Null forgets. */
export interface Keep { readonly pass?: string | null; readonly device?: string; readonly back?: string | null; readonly held?: null; readonly tablet?: string | null }
/** Not here, or not within this person's reach: the two are never told apart. */
export const notHere = { notHere: true } as const
/** May not do this; the sentence says who can. */
export interface NotAllowed { readonly notAllowed: string }
/** Show the page again with what was wrong. Nothing typed is lost: it comes back in `data`. 200: nothing was wrong, and what is shown is shown once. */
export interface Again<D> { readonly again: D; readonly status: 200 | 409 | 422 | 429 }
/** A file to keep, such as a spreadsheet. It can be read where nobody's looking is kept, so it says what it is and whom it is about. */
export interface FileAnswer {
  readonly file: string; readonly type: string; readonly body: string | Uint8Array | /** sent as it is made */ AsyncIterable<Uint8Array>
  /** What taking it is called in 'who has looked', e.g. 'Took a copy of the timeline'. */
  readonly took: string
  /** Everybody whose record is in it; null only when it is about nobody. */
  readonly about: SubjectId | readonly SubjectId[] | null
  /** Shown in the page that asks for it, as a picture or a recording is. Otherwise it is taken as a copy. */
  readonly inline?: true
}
/** A short answer to a script, such as autosave. */
export interface JsonAnswer { readonly json: unknown; readonly status: number }

export type Loaded<D> = { readonly data: D } | Redirect | typeof notHere | NotAllowed | FileAnswer | JsonAnswer
export type Posted<D> = Again<D> | Redirect | typeof notHere | NotAllowed | JsonAnswer

/**
 * A page: one address, one permission, one audit name, what it loads and what it shows. There is no other way to answer a
 * request, so a page without a permission or an audit name does not compile.
 */
export interface Page<D> {
  /** `/children/:child`. */
  readonly path: string
  /** Exists only in the demonstration, or only outside it. Both unless given. */
  readonly only?: 'demonstration' | 'accounts'
  /** A permission of the pack's roles. `anyone signed in` needs none; `public` needs no session. */
  readonly permission: string
  /** What looking at it is called in 'who has looked', e.g. 'Read the record'. */
  readonly audit: string
  /**
   * Whose record was looked at; noted with the look, in the same transaction. One: their record was opened. Several: they were in
   * a list. Children and adults whom the page links to are noted as in a list besides, without being named here.
   */
  readonly about: (data: D) => SubjectId | readonly SubjectId[] | null
  readonly load: (call: Call) => Promise<Loaded<D>>
  readonly title: (data: D) => string
  readonly view: (data: D, call: Call) => View
  /** Sound may be recorded on it, so it may use the microphone. No other page may. */
  readonly records?: true
  /** Its form may bring files. */
  readonly takesFiles?: true
  /** Its form may bring files too large for memory: they are on the disk before the form is handled. */
  readonly streamsFiles?: Streams
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
  /** The record type this page is about: help with it gives the guidance beside that form. */
  readonly helpWith?: string | undefined
  /** Which place of the header this page belongs to. */
  readonly place?: 'returns' | 'bring-in' | 'my-day' | 'front-door' | 'tonight' | 'director' | 'children' | 'write' | 'figures' | 'access' | 'admin' | 'keeping' | 'retention'
}


/** The pages there are, in the demonstration or outside it. */
export const pagesWhere = (pages: readonly Page<unknown>[], demonstration: boolean): readonly Page<unknown>[] =>
  pages.filter((p) => p.only === undefined || (p.only === 'demonstration') === demonstration)

/** Defines a page. One folder each: page.tsx, page.test.ts. */
export const definePage = <D>(page: Page<D>): Page<unknown> => page as unknown as Page<unknown>
