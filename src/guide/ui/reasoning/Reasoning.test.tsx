// @vitest-environment jsdom
import {render} from '@testing-library/react';
import {beforeAll, describe, expect, it} from 'vitest';
import {readGuideModel} from '../../../library/readGuide';
import {RichProvider} from '../../../ui/lagrum/Rich';
import {conditionOf, meaningOf, type Condition} from '../../explain/condition';
import {nodeTexts} from '../../explain/nodeTexts';
import {nameAnchor} from './part';
import {Reasoning} from './Reasoning';

const model = readGuideModel(process.cwd());
const texts = nodeTexts(model);
let page: HTMLElement;

beforeAll(() => {
  page = render(
    <RichProvider citat={{}} register={{}}>
      <Reasoning model={model} />
    </RichProvider>,
  ).container;
});

const textOf = (selector: string): string => page.querySelector(selector)?.textContent ?? '';

/** The texts of all leaves and names of a condition. */
function leaves(condition: Condition): string[] {
  if ('parts' in condition) return condition.parts.flatMap(leaves);
  return 'part' in condition ? leaves(condition.part) : [condition.text];
}

describe('how the guide reasons', () => {
  it('never tells a compound condition without its parts', () => {
    expect(page.textContent).not.toMatch(/Allt det här stämmer|Något av det här stämmer/);
    // What is announced as several parts is followed by them.
    const announced = page.textContent?.match(/alla dessa:|minst ett av dessa:/g) ?? [];
    const lists = [...page.querySelectorAll('.condition ul')];
    expect(announced.length).toBe(lists.length);
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.filter((list) => list.children.length < 2)).toEqual([]);
  });

  it('shows every criterion of every rule, and the reason in its heading', () => {
    for (const rule of model.regler) {
      const shown = textOf(`#regel-${rule.id.toLowerCase()}`);
      for (const part of leaves(conditionOf(model, texts, rule.nod))) expect(shown).toContain(part);
      const heading = textOf(`#regel-${rule.id.toLowerCase()} summary`);
      expect(heading.startsWith(`${rule.id}: `)).toBe(true);
      expect(rule.skal.startsWith(heading.slice(rule.id.length + 2))).toBe(true);
    }
  });

  it('shows every criterion of every step for 9 § 8', () => {
    for (const step of model.nioAtta.steg) {
      const shown = textOf(`#steg-${step.nr}`);
      for (const part of leaves(conditionOf(model, texts, step.nod))) expect(shown).toContain(part);
    }
  });

  it('explains every name, and every link to one leads to it', () => {
    model.namn.forEach(({namn}, at) => {
      const meaning = meaningOf(model, texts, at);
      const shown = textOf(`#${nameAnchor(namn)}`);
      expect(shown).toContain(namn);
      if (meaning) for (const part of leaves(meaning)) expect(shown).toContain(part);
    });
    expect(new Set(model.namn.map(({namn}) => nameAnchor(namn))).size).toBe(model.namn.length);
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(targets.filter((target) => !page.querySelector(target ?? ''))).toEqual([]);
  });

  it('shows every answer of every question, the needs by area', () => {
    const questions = textOf('section[aria-labelledby="fragor"]');
    const asked = model.fragor.flatMap((question) => question.fakta);
    for (const at of asked) {
      for (const {etikett} of model.fakta[at]?.varden ?? []) expect(questions).toContain(etikett);
    }
    for (const {etikett} of [...model.behov, ...model.livsomraden]) {
      expect(questions).toContain(etikett);
    }
  });

  it('draws the flow as a list in the order of the stages', () => {
    const stages = [...page.querySelectorAll('figure > ol > li strong:first-child')].map(
      (stage) => stage.textContent,
    );
    const order = ['Svaren läses', 'Skyddet', 'Insatsens egna villkor', 'Behoven', 'Gränserna'];
    expect(stages.filter((stage) => order.includes(stage))).toEqual(order);
    expect(textOf('figure')).toContain(`${model.nioAtta.steg.length} steg`);
  });
});
