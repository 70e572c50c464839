import { expect, test } from './browser'

const MOST = 1_500_000

test('the first page, map and all, is at most 1.5 MB on the wire', async ({ page }) => {
  const asked: { url: string; bytes: number }[] = []
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes()
    asked.push({ url: request.url(), bytes: sizes.responseBodySize + sizes.responseHeadersSize })
  })
  const start = Date.now()
  await page.goto('/?lang=en')
  await page.getByRole('combobox', { name: 'From' }).focus()
  const usable = Date.now() - start
  await page.locator('.map[data-idle="true"]').waitFor({ timeout: 60_000 })
  const drawn = Date.now() - start
  await page.waitForTimeout(500)
  const bytes = asked.reduce((sum, one) => sum + one.bytes, 0)
  console.log(`first page: ${asked.length} requests, ${bytes} bytes; form usable after ${usable} ms, map drawn after ${drawn} ms`)
  expect(asked.some((one) => one.url.endsWith('.woff2'))).toBe(true)
  expect(bytes).toBeGreaterThan(300_000)
  expect(bytes).toBeLessThanOrEqual(MOST)
})
