import {expect, type Page} from '@playwright/test';

/** Presses the button for light and dark; on a phone it lies in the menu. */
export async function pressThemeButton(page: Page): Promise<void> {
  const toggle = page.getByRole('button', {name: /mörkt och ljust/}).filter({visible: true});
  const inMenu = (await toggle.count()) === 0;
  if (inMenu) await page.locator('.navbar__toggle').click();
  await toggle.first().click();
  if (!inMenu) return;
  await page.locator('.navbar-sidebar__close').click();
  // The menu slides away; pressed again before that, the button is on its way out.
  await expect(toggle).toHaveCount(0);
}
