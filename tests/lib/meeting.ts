import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Locator, type Page} from '@playwright/test';
import {parse} from 'yaml';
import {findFiles} from '../../src/content/findFiles';
import type {MeetingFile} from '../../src/meeting/schema';

const root = path.resolve(__dirname, '..', '..');

/** A package on disk, with the id it has in addresses. */
export interface PackageOnDisk {
  readonly id: string;
  readonly moments: readonly string[];
}

/** Every meeting package there is. */
export function meetingPackages(): PackageOnDisk[] {
  return ['courses', 'docs']
    .flatMap((folder) => findFiles(root, folder).files)
    .filter((file) => file.endsWith('.mote.yaml'))
    .map((file) => {
      const meeting = parse(readFileSync(path.join(root, file), 'utf8')) as MeetingFile;
      const id = meeting.modul ?? `fall-${meeting.fall ?? ''}`;
      return {id, moments: meeting.moment.map((moment) => moment.id)};
    });
}

/** The address of a meeting with every moment of a package, also those of only one of its lengths. */
export function wholeMeeting({id, moments}: PackageOnDisk): string {
  return `/mote/led/?moment=${moments.map((moment) => `${id}.${moment}.5`).join('_')}`;
}

/** Opens the wall and waits for its first slide. */
export async function openWall(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-vagg]').waitFor();
}

/** The key of the slide on the wall. */
export const slideOf = (page: Page): Promise<string> =>
  page.locator('[data-vagg]').getAttribute('data-vagg').then(String);

/** Presses Page Down and waits for the next slide; tells its key. */
export async function nextSlide(page: Page): Promise<string> {
  const before = await slideOf(page);
  await page.keyboard.press('PageDown');
  await page.waitForFunction(
    (key) => document.querySelector('[data-vagg]')?.getAttribute('data-vagg') !== key,
    before,
  );
  return slideOf(page);
}

/** Walks on until a slide whose key ends so; tells the keys on the way, that one last. */
export async function walkTo(page: Page, ending: string): Promise<string[]> {
  const keys = [await slideOf(page)];
  while (!keys.at(-1)?.endsWith(ending)) {
    if (keys.at(-1) === 'slut') throw new Error(`Ingen bild slutar på ${ending}`);
    keys.push(await nextSlide(page));
  }
  return keys;
}

/** Gives focus with the Tab key alone, as one does who has no mouse. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Det går inte att nå med Tab.');
}

/**
 * Gives the room's answers on the slides that take any, so that every slide there can be is shown:
 * no wrong majority, and LSS and IFF answer differently everywhere.
 */
export async function answerSlide(page: Page): Promise<void> {
  await page.evaluate(() => {
    const key = document.querySelector('[data-vagg]')?.getAttribute('data-vagg') ?? '';
    const inputs = (of: ParentNode) => of.querySelectorAll<HTMLInputElement>('input[type=radio]');
    const shift = key.endsWith('-lss') ? 0 : 1;
    if (/\/rakna[12]$/.test(key)) {
      for (const digit of '112233445566') {
        const code = `Digit${digit}`;
        window.dispatchEvent(new KeyboardEvent('keydown', {key: digit, code, bubbles: true}));
      }
    }
    if (/\/svara-/.test(key)) {
      document.querySelectorAll('tbody tr').forEach((row, index) => {
        inputs(row)[(index + shift) % 3]?.click();
      });
    }
    if (/\/triage-/.test(key)) inputs(document)[shift]?.click();
  });
}

/**
 * What does not fit on the slide as it stands: scrolling in any direction, type below the least size,
 * words that run out of their box.
 * @param least px
 */
export function misfits(page: Page, least: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const {scrollHeight, scrollWidth} = document.documentElement;
    const slide = document.querySelector('main > div');
    const texts = [...(slide?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (element) =>
        !element.closest('svg') &&
        element.clientWidth > 2 &&
        [...element.childNodes].some(
          ({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim(),
        ),
    );
    const sizes = texts.map((element) => parseFloat(getComputedStyle(element).fontSize));
    const wide = texts.filter(({scrollWidth: full, clientWidth: room}) => full > room + 1);
    return [
      ...(scrollHeight > window.innerHeight
        ? [`${scrollHeight - window.innerHeight} px för hög`]
        : []),
      ...(scrollWidth > window.innerWidth
        ? [`${scrollWidth - window.innerWidth} px för bred`]
        : []),
      ...(Math.min(...sizes) < smallest - 0.05 ? [`text på ${Math.min(...sizes)} px`] : []),
      ...wide.map(({textContent}) => `får inte plats: ${textContent.slice(0, 40)}`),
    ];
  }, least);
}
