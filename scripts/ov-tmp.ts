import { chromium } from '@playwright/test'
import { systemBrowser } from '/work/main/scripts/ensure-browser.mjs'
const browser = await chromium.launch({ executablePath: systemBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
const c = await browser.newContext({ viewport: { width: 390, height: 860 } })
for (const text of ['100', '150']) {
await c.addCookies([{ name: 'text', value: text, url: process.argv[2]! }, { name: 'tour', value: 'seen', url: process.argv[2]! }])
const page = await c.newPage()
for (const a of ['/articles', '/', '/search?q=ferry', '/history']) {
await page.goto(process.argv[2]! + a)
console.log(text, a, await page.evaluate(() => document.documentElement.scrollWidth), await page.evaluate(() => [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > 392).slice(0, 4).map((e) => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right) + ' ' + (e.textContent ?? '').slice(0, 40))))
}}
await browser.close()
