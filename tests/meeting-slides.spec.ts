/**
 * Anders projects on whatever screen the meeting room has. Every slide of every package is read from
 * the back row, and none needs scrolling.
 */
import {expect, test} from '@playwright/test';
import {chunks} from './lib/build';
import {
  answerSlide,
  meetingPackages,
  misfits,
  nextSlide,
  openWall,
  slideOf,
  wholeMeeting,
} from './lib/meeting';

/** The projectors of the house, and the least type on each: 28 px at the smaller. */
const SCREENS = [
  {width: 1280, height: 720, least: 28},
  {width: 1920, height: 1080, least: 42},
] as const;

test.skip(({viewport}) => (viewport?.width ?? 0) < 1000, 'projektorn är ingen telefon');

/** What fits on an A4 inside its margins, in CSS pixels. */
const A4 = {width: 673, height: 979} as const;

test('varje blad att ta med hem ryms på ett A4', async ({page}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(A4);
  await page.emulateMedia({media: 'print'});
  const heights: (readonly [string, number])[] = [];
  for (const part of chunks(meetingPackages(), 20)) {
    const moments = part.map(({id, moments: [first = '']}) => `${id}.${first}.5`);
    await page.goto(`/mote/papper/?moment=${moments.join('_')}`);
    const sheets = page.locator(
      'section[aria-labelledby^="blad-"], section[aria-labelledby^="svar-"]',
    );
    await sheets.first().waitFor();
    heights.push(
      ...(await sheets.evaluateAll((all) =>
        all.map(
          (sheet) => [sheet.getAttribute('aria-labelledby') ?? '', sheet.clientHeight] as const,
        ),
      )),
    );
  }
  expect(heights.length).toBeGreaterThanOrEqual(meetingPackages().length);
  expect(heights.filter(([, height]) => height > A4.height)).toEqual([]);
});

for (const [index, part] of chunks(meetingPackages(), 6).entries()) {
  test(`varje bild ryms utan att rulla (${index + 1}, från ${part[0]?.id ?? ''})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    let slides = 0;
    for (const meeting of part) {
      await page.setViewportSize(SCREENS[0]);
      await openWall(page, wholeMeeting(meeting));
      for (let key = await slideOf(page); ; key = await nextSlide(page)) {
        await answerSlide(page);
        for (const {width, height, least} of SCREENS) {
          await page.setViewportSize({width, height});
          const found = await misfits(page, least);
          faults.push(...found.map((fault) => `${key} (${width} × ${height}): ${fault}`));
        }
        slides += 1;
        if (key === 'slut') break;
      }
    }
    expect(slides).toBeGreaterThan(part.length * 5);
    expect(faults).toEqual([]);
  });
}
