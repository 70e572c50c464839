// The only place that speaks HTTP. Every address is on the server the page came from.

const ROOT = '/api/v1'

/** One thing that is wrong with a question, as the command line words it. */
export interface Problem {
  code: string
  what: string
  where?: string
  fix?: string
}

/** The server understood and said no, or could not be reached (status 0). */
export class Refused extends Error {
  readonly status: number
  readonly problems: Problem[]

  constructor(status: number, problems: Problem[]) {
    super(problems.map((problem) => problem.what).join('; '))
    this.status = status
    this.problems = problems
  }
}

/** A document and the hash under which the server keeps it. */
export interface Kept<T> {
  document: T
  hash: string
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(path, signal ? { signal } : {})
  return (await response.json()) as T
}

export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  const response = await send(path, signal ? { signal } : {})
  return response.text()
}

export async function post(path: string, question: object, signal?: AbortSignal): Promise<Response> {
  return send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
    ...(signal ? { signal } : {}),
  })
}

/** A question that is answered at once. */
export async function ask<T>(path: string, question: object, signal?: AbortSignal): Promise<Kept<T>> {
  return kept<T>(await post(path, question, signal))
}

export async function kept<T>(response: Response): Promise<Kept<T>> {
  // A kept answer names its own place: its hash is the last part of it.
  const hash = response.headers.get('Content-Location')?.split('/').at(-1) ?? ''
  return { document: (await response.json()) as T, hash }
}

export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path.startsWith('/') && !path.startsWith(ROOT) ? ROOT + path : path, init)
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason
    throw new Refused(0, [])
  }
  if (!response.ok) throw new Refused(response.status, await problemsOf(response))
  return response
}

async function problemsOf(response: Response): Promise<Problem[]> {
  try {
    const body = (await response.json()) as Partial<Problem> & { title?: string; detail?: string; problems?: Problem[] }
    if (body.problems?.length) return body.problems.map((one) => ({ ...one, what: one.what ?? (one as { detail?: string }).detail ?? one.code }))
    const one: Problem = { code: body.code ?? '', what: body.detail ?? body.title ?? response.statusText }
    if (body.where) one.where = body.where
    if (body.fix) one.fix = body.fix
    return [one]
  } catch {
    return [{ code: '', what: `${response.status} ${response.statusText}` }]
  }
}
