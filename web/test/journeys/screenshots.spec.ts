import { expect, picture, QUESTION, test } from './browser'

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

for (const [size, viewport] of Object.entries(SIZES))
  for (const theme of ['light', 'dark'])
    test(`pictures of the plan pages, ${size}, ${theme}`, async ({ page }) => {
      const at = (name: string) => `${name}-${size}-${theme}`
      await page.setViewportSize(viewport)
      await page.goto(`/?lang=en&theme=${theme}`)
      await expect(page.getByRole('button', { name: 'Find options' })).toBeVisible()
      await picture(page, at('ask'))
      await page.goto(`/?lang=en&theme=${theme}&${QUESTION}`)
      await page.locator('.card').first().waitFor()
      await picture(page, at('options'))
      await page.locator('.card').filter({ hasText: 'balanced' }).click()
      await page.getByText('Not included:').waitFor()
      await picture(page, at('option'))
      await page.getByText('Not included:').scrollIntoViewIfNeeded()
      await picture(page, at('option-cost'))
      await page.locator('svg.chart g[role=button]').first().click()
      await page.getByRole('dialog').locator('.figure').filter({ hasText: /sourced|derived/ }).first().click()
      await picture(page, at('explain'))
      await page.goto(`/?lang=en&theme=${theme}&place=KZ-ATK&ready=2025-10-06`)
      await page.getByRole('heading', { name: 'Departures' }).waitFor()
      await picture(page, at('board'))
    })

for (const language of ['kk', 'ru', 'zh'])
  test(`pictures of the options in ${language}`, async ({ page }) => {
    await page.goto(`/?lang=${language}&${QUESTION}`)
    await page.locator('.card').first().waitFor()
    await picture(page, `options-wide-${language}`)
    await page.locator('.card').nth(4).click()
    await page.locator('.facts').first().waitFor()
    await picture(page, `option-wide-${language}`)
  })

test('the option as it is printed', async ({ page }) => {
  await page.goto(`/?lang=en&${QUESTION}`)
  await page.locator('.card').filter({ hasText: 'balanced' }).click()
  await page.getByText('Not included:').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByLabel('Language')).toBeHidden()
  await picture(page, 'option-print')
})
