import { test as base, expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export const PICTURES = join(import.meta.dirname, '../../target/screenshots')

export const QUESTION = 'from=Xi%27an&to=Poti&cargo=2x40HC&ready=2026-03-03'

/**
 * A page to which the rest of the world is shut. Whatever it asks of another host is refused and remembered, and so is
 * every error it reports; after the test there must be neither.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: async ({ context, baseURL }, use) => {
    const complaints: string[] = []
    const own = new URL(baseURL ?? '').host
    await context.route('**/*', (route) => {
      const { host, protocol } = new URL(route.request().url())
      if (host === own || protocol === 'blob:' || protocol === 'data:') return route.continue()
      complaints.push(`asked ${route.request().url()}`)
      return route.abort()
    })
    context.on('weberror', (error) => complaints.push(error.error().message))
    context.on('console', (message) => {
      // A refused question is an answer; the browser reports its status as an error all the same.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
    })
    await use(complaints)
    expect(complaints).toEqual([])
  },
  page: async ({ page, complaints }, use) => {
    expect(complaints).toEqual([])
    await use(page)
  },
})

/** Waits until the map has drawn everything it has. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.map[data-idle="true"]').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(600)
  await page.locator('.map[data-idle="true"]').waitFor({ timeout: 60_000 })
}

/** How many dots of the map have this colour, give or take a little. */
export function dots(page: Page, colour: [number, number, number]): Promise<number> {
  return page.evaluate(([red, green, blue]) => {
    const map = document.querySelector<HTMLCanvasElement>('.map canvas')
    if (!map) return 0
    const copy = document.createElement('canvas')
    copy.width = map.width
    copy.height = map.height
    const drawn = copy.getContext('2d')
    drawn?.drawImage(map, 0, 0)
    const data = drawn?.getImageData(0, 0, copy.width, copy.height).data ?? []
    let count = 0
    for (let at = 0; at < data.length; at += 4)
      if (Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue) < 24) count++
    return count
  }, colour)
}

/** What axe finds serious or critical on the page as it stands. */
export async function barriers(page: Page): Promise<string[]> {
  // Evaluated, not injected as a script: the page's own policy forbids foreign scripts, and shall.
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> } }
    const { violations } = await axe.run()
    return violations
      .filter((found) => found.impact === 'serious' || found.impact === 'critical')
      .map((found) => `${found.id}: ${found.nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`).slice(0, 3).join(' | ')}`)
  })
}

/** A picture of the page as it stands, into the build folder. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await settled(page)
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}

export { expect }
