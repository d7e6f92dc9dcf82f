/** The policy stays as narrow as it can: one inline script, the same on every page. */
import {expect, test} from '@playwright/test';
import {inlineScriptHashes} from '../../scripts/lib/csp';
import {builtPages, readPage} from '../lib/build';

test('alla sidor delar ett enda inbäddat skript', () => {
  expect(inlineScriptHashes(builtPages().map(readPage))).toHaveLength(1);
});

test('ingen sida har händelseattribut eller inbäddade stilmallar', () => {
  const faults = builtPages().filter((page) =>
    /<[a-z][^>]*\son[a-z]+\s*=|<style\b/i.test(readPage(page)),
  );
  expect(faults.map(({url}) => url)).toEqual([]);
});
