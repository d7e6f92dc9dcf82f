import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {VERKSAMHET} from '../insatser/labels';
import {TEXT_COMPONENTS} from './bodyRules';
import {catalogueData, compareData} from './catalogueData';
import {citationsIn} from './citations';
import {loadLibrary} from './loadLibrary';
import {needsByInsats} from './needs';

/** The site's own content, as it lies in the repository. */
const library = loadLibrary(process.cwd(), {today: '2026-11-22'});

describe('the catalogue of the real content', () => {
  const data = catalogueData(library);

  it('lists every insats once, by verksamhet', () => {
    expect(data.items.map((item) => item.slug).sort()).toEqual(
      library.insatser.map((page) => page.value.slug).sort(),
    );
    const order = data.items.map((item) => VERKSAMHET.indexOf(item.verksamhet));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('knows the law, the decision maker and an area of life of each', () => {
    for (const item of data.items) {
      expect(item.lagrum.length, item.slug).toBeGreaterThan(0);
      expect(item.beslutsfattare.length, item.slug).toBeGreaterThan(0);
      expect(item.livsomraden.length, item.slug).toBeGreaterThan(0);
    }
  });

  it('names every need and law that an item has', () => {
    const needs = new Set(data.behov.map((need) => need.slug));
    const laws = new Set(data.lagar.map((law) => law.id));
    for (const item of data.items) {
      for (const need of item.behov) expect(needs).toContain(need);
      for (const law of item.lagar) expect(laws).toContain(law);
    }
  });

  it('finds korttidsvistelse from the need for relief', () => {
    const relief = needsByInsats(library).get('lss-korttidsvistelse') ?? [];
    const need = relief.find((each) => each.need === 'foraldrar-behover-avlastning');
    expect(need?.reasons.length).toBeGreaterThan(0);
  });

  it('is compared in the same order', () => {
    expect(compareData(library).map((item) => item.slug)).toEqual(
      data.items.map((item) => item.slug),
    );
  });
});

describe('the citations of the real content', () => {
  it('all lead somewhere', () => {
    const lost = citationsIn(library).uses.flatMap((use) =>
      use.hits.flatMap((hit) =>
        hit.slag === 'saknas' ? [`${use.file}: ${use.citation.text}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('components that authors may use', () => {
  it('are those that the theme knows', () => {
    const theme = fs.readFileSync('src/theme/MDXComponents.tsx', 'utf8');
    const figures = fs.readFileSync('src/ui/figures/Figures.tsx', 'utf8');
    const drawn = [...figures.matchAll(/export const (\w+) = drawnAs/g)].map(([, name]) => name);
    for (const name of TEXT_COMPONENTS) {
      expect(drawn.includes(name) || new RegExp(`\\b${name}\\b`).test(theme), name).toBe(true);
    }
    expect(drawn.filter((name) => name && !TEXT_COMPONENTS.includes(name))).toEqual([]);
  });
});
