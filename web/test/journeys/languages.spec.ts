import { expect, QUESTION, test } from './browser'

const FIRST = { en: 'Change', kk: 'Өзгерту', ru: 'Изменить', zh: '修改' } as const

for (const [language, change] of Object.entries(FIRST)) {
  test(`the first result speaks ${language}, and says no bare key`, async ({ page }) => {
    await page.goto(`/?lang=${language}&${QUESTION}`)
    await expect(page.getByRole('button', { name: change, exact: true })).toBeVisible()
    await expect(page.locator('.card').first()).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-Hans' : language)
    await page.locator('.card').filter({ hasText: /\S/ }).last().click()
    await expect(page.locator('svg.chart').first()).toBeVisible()
    const text = await page.locator('body').innerText()
    expect(text.match(/\b(web|mode|leg|charge|tag|reason|unit|basis|notIncluded)\.[a-zA-Z]+/g)).toBeNull()
    if (language !== 'en') expect(text).not.toMatch(/\b(handling|moving|waiting for departure|All options)\b/)
  })
}

test('changing the language asks again and keeps the question', async ({ page }) => {
  await page.goto(`/?lang=en&${QUESTION}`)
  await expect(page.locator('.card').first()).toBeVisible()
  await page.getByLabel('Language').selectOption('zh')
  await expect(page.getByRole('button', { name: '修改' })).toBeVisible()
  await expect(page).toHaveURL(/lang=zh.*from=/)
})
