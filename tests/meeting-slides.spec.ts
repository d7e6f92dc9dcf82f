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

for (const [index, part] of chunks(meetingPackages(), 8).entries()) {
  test(`varje bild ryms utan att rulla (${index + 1}, från ${part[0]?.id ?? ''})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
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
