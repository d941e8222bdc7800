import multipart, { type MultipartFile, type MultipartValue } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Upload } from '../contract.ts'
import { largest } from '../../store/index.ts'

/** What one form may bring. A file longer than this is cut, and said to be. */
const limits = { fileSize: largest.bytes + 1, files: 6, fields: 600, fieldSize: 1_048_576, parts: 610, fieldNameSize: 200 }

const brought = new WeakMap<FastifyRequest, readonly Upload[]>()

/** The files a form brought. */
export const uploadsOf = (request: FastifyRequest): readonly Upload[] => brought.get(request) ?? []

type Part = MultipartFile | MultipartValue
const isPart = (v: unknown): v is Part => typeof v === 'object' && v !== null && 'type' in v && (v.type === 'file' || v.type === 'field')

/**
 * Answers a form that may bring files. Only such an address reads them at all. The rest of the form is then as if it had come
 * without: the same token is asked for, and the same handler answers.
 */
export function addUploads(app: FastifyInstance, path: string, answer: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>): void {
  void app.register(async (scope) => {
    await scope.register(multipart, { attachFieldsToBody: true, limits, throwFileSizeLimit: false })
    scope.addHook('preHandler', async (request) => { if (request.isMultipart()) await unpack(request) })
    scope.post(path, { preHandler: [app.csrfProtection] }, answer)
  })
}

async function unpack(request: FastifyRequest): Promise<void> {
  const uploads: Upload[] = [], form: { [control: string]: string | string[] } = {}
  const entries: readonly (readonly [string, unknown])[] = typeof request.body === 'object' && request.body !== null ? Object.entries(request.body) : []
  for (const [control, value] of entries) {
    const values: string[] = []
    for (const part of [value].flat().filter(isPart)) {
      if (part.type === 'field') { if (typeof part.value === 'string') values.push(part.value); continue }
      const bytes = await part.toBuffer()
      // A control left empty brings a file of nothing without a name.
      if (part.filename !== '' || bytes.length > 0) uploads.push({ control, name: part.filename, bytes, cut: part.file.truncated })
    }
    const [only] = values
    if (only !== undefined) form[control] = values.length === 1 ? only : values
  }
  brought.set(request, uploads)
  request.body = form
}
