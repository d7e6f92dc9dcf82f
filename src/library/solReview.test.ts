import fs from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import type {Library} from './loadLibrary';
import {loadLibrary} from './loadLibrary';
import {renderReport, reportFor} from './report';
import {renderSolUses, reviewedListWith, unreadSolUses} from './solReview';
import {faultySite, FIXTURE_DAY, write} from './testing/site';

const PAGE = 'docs/samverkan/sip.mdx';
const LIST = 'docs/lagar/granskade-sol-bruk.yaml';
const sites: string[] = [];
const load = (root: string): Library => loadLibrary(root, {today: FIXTURE_DAY});

function siteWithSharedNumber(): string {
  const root = faultySite({
    andra: [
      {
        fil: PAGE,
        fran: '1. Fråga familjen.',
        till: '1. Fråga, se 4 kap. 2 § SoL och 4 kap. 2 § SoL.',
      },
    ],
  });
  sites.push(root);
  return root;
}

afterEach(() => {
  for (const root of sites.splice(0)) fs.rmSync(root, {recursive: true, force: true});
});

describe('numbers that both SoL acts have', () => {
  it('are listed once per file and number, with every place', () => {
    const uses = unreadSolUses(load(siteWithSharedNumber()));
    expect(uses.map(({file, id, uses: places}) => [file, id, places.length])).toEqual([
      [PAGE, 'sol-4-2', 2],
    ]);
  });

  it('are shown with what each act says and the words around', () => {
    const library = load(siteWithSharedNumber());
    const text = renderSolUses(unreadSolUses(library), library);
    expect(text).toContain('nya SoL:   Numret finns i båda lagarna.');
    expect(text).toContain('rad 16: Fråga, se 4 kap. 2 § SoL');
  });

  it('are no fault once a person has read them', () => {
    const root = siteWithSharedNumber();
    const before = load(root);
    write(root, LIST, reviewedListWith(unreadSolUses(before), before, FIXTURE_DAY));
    expect(load(root).problems).toEqual([]);
  });

  it('are taken off the list when the page no longer uses them', () => {
    const root = siteWithSharedNumber();
    const before = load(root);
    write(root, LIST, reviewedListWith(unreadSolUses(before), before, FIXTURE_DAY));
    const page = path.join(root, PAGE);
    fs.writeFileSync(page, fs.readFileSync(page, 'utf8').replace(/, se 4 kap.*/, '.'));
    const after = load(root);
    expect(after.problems.map(({file, what, level}) => [file, what, level])).toEqual([
      [LIST, `sol-4-2 används inte längre i ${PAGE}`, 'varning'],
    ]);
    write(root, LIST, reviewedListWith([], after, FIXTURE_DAY));
    expect(fs.readFileSync(path.join(root, LIST), 'utf8')).toContain('[]');
  });
});

describe('the report', () => {
  it('can be limited to files and folders', () => {
    const {problems} = load(siteWithSharedNumber());
    expect(reportFor(problems, ['docs/samverkan/']).errors).toBe(1);
    expect(reportFor(problems, [`./${PAGE}`]).errors).toBe(1);
    expect(reportFor(problems, ['docs/sam']).errors).toBe(0);
  });

  it('ends with the counts', () => {
    const {problems} = load(siteWithSharedNumber());
    expect(renderReport(reportFor(problems, []), 12)).toMatch(
      /\n\n12 filer lästa: 1 fel, 0 varningar\.$/,
    );
    expect(renderReport(reportFor([], []), 1)).toBe('1 filer lästa: 0 fel, 0 varningar.');
  });
});
