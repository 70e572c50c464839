import { barriers, dots, expect, picture, settled, test } from './browser'

// One journey and one page: a year takes the server half a minute on two free cores, and its answers are kept.

test('an analyst gets from a year to a class, a bottleneck and a comparison', async ({ page }) => {
  test.setTimeout(1_500_000)
  const solved = { timeout: 900_000 }
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: 'Flow' }).click()
  await page.getByRole('slider', { name: 'Year' }).fill('2023')
  await page.getByRole('button', { name: 'Show 2023' }).or(page.getByRole('progressbar')).or(page.getByRole('status')).first().waitFor()
  const show = page.getByRole('button', { name: 'Show 2023' })
  if (await show.isVisible()) await show.click()

  // The year, with how good the answer is, on the map and by corridor.
  await expect(page.getByText(/Converged: residual/)).toBeVisible(solved)
  await expect(page.getByText('modelled, not observed, nothing live')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Corridor shares' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Whose trade takes which corridor' })).toBeVisible()
  await settled(page)
  const all = await dots(page, [86, 142, 158])
  await picture(page, 'flow-wide-light')
  expect(await barriers(page)).toEqual([])

  // One class of goods thins the lines and says so on the chart.
  await page.getByLabel('Goods').selectOption('grain')
  await expect(page.locator('figcaption').getByText(/grain · tonnes/)).toBeVisible()
  await settled(page)
  expect(await dots(page, [86, 142, 158])).not.toBe(all)
  await picture(page, 'flow-grain-wide-light')
  await page.getByLabel('Goods').selectOption('')
  await page.getByRole('button', { name: 'TEU' }).click()
  await expect(page.locator('figcaption').getByText('TEU', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'tonnes' }).click()

  // The fullest bottleneck, the term that binds, and what binds next.
  const row = page.getByRole('row').filter({ hasText: /\d{3} %/ }).first()
  await row.getByRole('button').click()
  await expect(page.getByText(/^Binds: /)).toBeVisible()
  await expect(page.getByText(/Next would bind|Nothing else is known/)).toBeVisible()

  // What a box costs on the Middle Corridor as its trains fill, with the volumes that reproduce themselves.
  const curve = page.locator('section').filter({ hasText: 'Cost by volume' })
  await curve.getByRole('button', { name: 'Work out' }).click()
  await expect(curve.getByRole('img', { name: /Middle Corridor, westward, 2023/ })).toBeVisible(solved)
  await expect(curve.locator('p').getByText(/lasts\.|tipping volume/).first()).toBeVisible()
  await curve.scrollIntoViewIfNeeded()
  await picture(page, 'curve-wide-light')

  // The same year with the Northern corridor shut.
  await page.getByLabel('Compare with').selectOption('northern-closed')
  await expect(page.getByRole('heading', { name: 'Trade of northern-closed against base' })).toBeVisible(solved)
  await expect(page.getByText('carries less')).toBeVisible()
  await expect(page.getByText(/Trade in all (falls|grows) by/)).toBeVisible()
  await settled(page)
  expect(await dots(page, [201, 125, 107])).toBeGreaterThan(100)
  await page.locator('main').evaluate((panel) => panel.scrollTo(0, 0))
  await picture(page, 'compare-wide-light')
  await expect(page).toHaveURL(/lens=flow.*year=2023.*against=northern-closed/)
  expect(await barriers(page)).toEqual([])

  // The server keeps its answers: the same page in the dark and on a phone is there at once.
  for (const [size, theme, viewport] of [
    ['wide', 'dark', { width: 1440, height: 900 }],
    ['phone', 'light', { width: 390, height: 844 }],
    ['phone', 'dark', { width: 390, height: 844 }],
  ] as const) {
    await page.setViewportSize(viewport)
    await page.goto(`/?lang=en&theme=${theme}&lens=flow&year=2023`)
    await expect(page.getByText(/Converged: residual/)).toBeVisible(solved)
    await picture(page, `flow-${size}-${theme}`)
  }
  for (const language of ['kk', 'ru', 'zh']) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`/?lang=${language}&lens=flow&year=2023`)
    await expect(page.locator('.fit')).toBeVisible(solved)
    expect((await page.locator('body').innerText()).match(/\b(web|mode|flow|corridor|term|basis)\.[a-zA-Z]+/g)).toBeNull()
    await picture(page, `flow-wide-${language}`)
  }
})

test('a year that is on its way can be cancelled', async ({ page }) => {
  await page.goto('/?lang=en&lens=flow&year=2031')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Show 2031' })).toBeVisible()
})
