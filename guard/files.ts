import fs from 'node:fs'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '..')

/** A file of ours: its path from the root with forward slashes, and its text. */
export interface SourceFile { readonly path: string; readonly text: string }

/** Every TypeScript file under the folders, generated and installed ones left out. */
export function sources(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) => fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => path.relative(root, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .map((p) => ({ path: p, text: fs.readFileSync(path.join(root, p), 'utf8') })))
}
