import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

/** A file as a list shows it. */
export interface ListedFile { readonly hash: string; readonly name: string; readonly type: string; readonly size: number }

/** What a document says of itself; null where it does not. */
export interface InsideFile { readonly pages: number | null; readonly title: string | null }

const kilobyte = 1024
/** '2.4 MB', '310 KB'. */
const saySize = (bytes: number): string =>
  (bytes >= kilobyte * kilobyte ? `${(bytes / kilobyte / kilobyte).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / kilobyte))} KB`)
const kindOf = (type: string): string => (type.startsWith('image/') ? 'photo' : type.startsWith('audio/') ? 'sound' : 'PDF')

/** The title a document has within, where its name does not say it already. */
const called = (f: ListedFile, inside: InsideFile | undefined): ComponentChildren =>
  (inside?.title && !f.name.toLowerCase().startsWith(inside.title.toLowerCase()) ? <span class="sl-files__title">‘{inside.title}’</span> : null)

const isShown = (type: string): boolean => type.startsWith('image/') || type.startsWith('audio/')

interface FileListProps<F> {
  readonly files: readonly F[]
  readonly href: (hash: string) => string
  readonly act?: (file: F) => ComponentChildren
  /** What documents say of themselves, by hash. */
  readonly inside?: ReadonlyMap<string, InsideFile> | undefined
}

const sayPages = (pages: number | null): string => (pages === null ? '' : pages === 1 ? ', 1 page' : `, ${pages} pages`)

/**
 * Photographs as small pictures, sound with a player, documents as a card with how many pages they have and what they are called; each opens by itself.
 * A document is not shown within the page: a browser's own viewer does not run in a sandbox, so our pages would have to let themselves be put in frames and what
 * came from outside be opened beside a child's record. And a phone's browser shows nothing there. One press opens it by itself, where it can do nothing.
 */
export const FileList = <F extends ListedFile>(props: FileListProps<F>) => (
  <ul class="sl-files" role="list">
    {props.files.map((f) => (
      <li class={isShown(f.type) ? undefined : 'sl-files__doc'}>
        {!isShown(f.type) && <Icon name="doc" size={28} />}
        {f.type.startsWith('image/') && <a href={props.href(f.hash)}><img src={props.href(f.hash)} alt={f.name} loading="lazy" /></a>}
        {f.type.startsWith('audio/') && <audio controls preload="none" src={props.href(f.hash)} aria-label={f.name} />}
        <div class="sl-files__words"><a class="govuk-link" href={props.href(f.hash)}>{f.name}</a> <span class="sl-quiet">{kindOf(f.type)}{sayPages(props.inside?.get(f.hash)?.pages ?? null)}, {saySize(f.size)}</span>{called(f, props.inside?.get(f.hash))}{!isShown(f.type) && <> <a class="govuk-link" href={`${props.href(f.hash)}?copy=yes`} download={f.name}>Take a copy<span class="govuk-visually-hidden"> of {f.name}</span></a></>}</div>
        {props.act?.(f)}
      </li>
    ))}
  </ul>
)
