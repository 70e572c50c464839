import { readFileSync, statSync } from 'node:fs'
import { dots, expect, settled, test } from './browser'

const ACCENT: [number, number, number] = [15, 96, 120]

test('a forwarder gets from Xi’an → Poti to an explained option', async ({ page }) => {
  await page.goto('/?lang=en')
  await expect(page.getByText('data as of 31 Mar 2026')).toBeVisible()

  // Any script will do; the list completes.
  await page.getByRole('combobox', { name: 'From' }).fill('西安')
  await page.getByRole('option', { name: /International Port Station/ }).click()
  await page.getByRole('combobox', { name: 'To', exact: true }).pressSequentially('Поти')
  await expect(page.getByRole('option', { name: /Poti port/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('Poti port')
  await page.getByLabel('Ready on').fill('2026-03-03')
  await page.getByRole('button', { name: 'Find options' }).click()

  // Several options, none beaten by another in everything, and what was left out.
  const cards = page.locator('.card')
  await expect(cards.first()).toBeVisible()
  expect(await cards.count()).toBeGreaterThanOrEqual(3)
  expect(await cards.count()).toBeLessThanOrEqual(9)
  await expect(page.getByText('Not possible, or left out')).toBeVisible()
  await expect(page.locator('svg.chart g[role=button]')).toHaveCount(await cards.count())

  // Why not the Northern route: a verdict with its reasons.
  await page.getByRole('button', { name: 'the northern route' }).click()
  await expect(page.getByText('Why not the northern route?')).toBeVisible()

  // The chart is a table too.
  await page.getByRole('button', { name: 'Table' }).first().click()
  await expect(page.getByRole('columnheader', { name: 'P90' })).toBeVisible()
  await page.getByRole('button', { name: 'Chart' }).first().click()

  // One option: the journey by steps, the cost with what it leaves out, on the map.
  await cards.filter({ hasText: 'balanced' }).click()
  await expect(page.getByRole('heading', { name: /^Option \d/ })).toBeVisible()
  await expect(page.getByText('Not included:')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Time over distance' })).toBeVisible()
  await settled(page)
  expect(await dots(page, ACCENT)).toBeGreaterThan(600)

  // A step, a figure of it, and where that figure comes from.
  await page.getByRole('button', { name: /^gauge change/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.locator('.figure').first().click()
  await expect(dialog.getByText('Known as')).toBeVisible()
  await expect(dialog.getByText(/\.csv, row \d+/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  // The address holds it all: another person with the link sees the same option.
  const heading = await page.getByRole('heading', { name: /^Option \d/ }).textContent()
  await page.reload()
  await expect(page.getByRole('heading', { name: /^Option \d/ })).toHaveText(heading ?? '')
  await page.goBack()
  await expect(cards.first()).toBeVisible()
})

test('a sourced figure names publisher, date and licence', async ({ page }) => {
  await page.goto('/?lang=en&from=Xi%27an&to=Poti&cargo=2x40HC&ready=2026-03-03')
  await page.locator('.card').filter({ hasText: 'balanced' }).click()
  await page.locator('svg.chart g[role=button]').first().click()
  await page.getByRole('dialog').locator('.figure').filter({ hasText: /sourced|derived/ }).first().click()
  const facts = page.getByRole('dialog').locator('dl')
  for (const fact of ['Value', 'Source', 'Publisher', 'Date', 'Licence']) await expect(facts.getByText(fact, { exact: true }).first()).toBeVisible()
})

test('figures leave as CSV, pictures as SVG and PNG', async ({ page }) => {
  await page.goto('/?lang=en&from=Xi%27an&to=Poti&cargo=2x40HC&ready=2026-03-03')
  await page.locator('.card').first().waitFor()
  for (const [button, ending] of [[/^CSV: Time and cost/, 'csv'], ['SVG', 'svg'], ['PNG', 'png']] as const) {
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: button, exact: true }).first().click()
    const file = await started
    expect(file.suggestedFilename()).toBe(`keruen-options.${ending}`)
    expect(statSync(await file.path()).size).toBeGreaterThan(300)
  }
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: /^CSV: Not possible/ }).click()
  const rejected = readFileSync(await (await started).path(), 'utf8')
  expect(rejected).toMatch(/^what,reason,order,rule,from,to,opensIf\r\n/)
  expect(rejected.split('\r\n').length).toBeGreaterThan(2)
})

test('a place shows its board and becomes the start of a plan', async ({ page }) => {
  await page.goto('/?lang=en&ready=2025-10-06')
  await page.getByRole('combobox', { name: /Look at a place/ }).fill('Altynkol')
  await page.getByRole('option', { name: /^Altynkol Kazakhstan/ }).click()
  await expect(page.getByRole('heading', { name: 'Altynkol', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Orders in force on some of these days' })).toBeVisible()
  await expect(page.getByText('KTZ').first()).toBeVisible()
  await expect(page.getByText('cranes').first()).toBeVisible()
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: /^CSV: Capacity/ }).click()
  const capacity = readFileSync(await (await started).path(), 'utf8')
  expect(capacity).toContain('acceptance')
  expect(capacity.split('\r\n').length).toBeGreaterThan(4)
  await page.getByRole('button', { name: 'Plan from here' }).click()
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Altynkol')
})

test('a question that cannot be answered says what is wrong and how to mend it', async ({ page }) => {
  await page.goto('/?lang=en&from=Atlantis&to=Poti&cargo=2x40HC&ready=2026-03-03')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Atlantis')
  await expect(alert).toContainText('To mend it:')
  await expect(alert).toContainText(/REQ-\d+/)
})
