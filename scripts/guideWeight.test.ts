import {describe, expect, it} from 'vitest';
import {readGuideModel} from '../src/library/readGuide';
import {guideCodeBytes, guideRulesBytes} from './lib/guideWeight';

describe('what the guide weighs in the browser, under gzip', () => {
  it('is at most 25 kB of code beyond what the site carries anyway', async () => {
    const bytes = await guideCodeBytes(process.cwd());
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(25_000);
  });

  it('is at most 40 kB of rules', () => {
    expect(guideRulesBytes(readGuideModel(process.cwd()))).toBeLessThanOrEqual(40_000);
  });
});
