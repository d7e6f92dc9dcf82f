import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locator} from '@playwright/test';
import {parse} from 'yaml';
import type {Question} from '../../src/courses/questionSchema';

const courses = path.resolve(__dirname, '../../courses');

/** How a question is to be answered. A kind without points has one way only. */
export type Outcome = 'fel' | 'delvis' | 'ratt' | 'klart';

/** A lesson and its questions, as the files have them. */
export interface Lesson {
  readonly url: string;
  readonly questions: readonly Question[];
}

/** Every lesson of the courses. */
export function lessons(): Lesson[] {
  return readdirSync(courses, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.fragor.yaml'))
    .sort()
    .map((file) => {
      const [course = '', name = ''] = file.split(path.sep);
      const slug = name.replace(/^\d+-/, '').replace('.fragor.yaml', '');
      return {
        url: `/kurser/${course}/${slug}/`,
        questions: parse(readFileSync(path.join(courses, file), 'utf8')) as Question[],
      };
    });
}

/** What can come of an answer to a question of each kind. */
export const OUTCOMES: Readonly<Record<Question['typ'], readonly Outcome[]>> = {
  enval: ['fel', 'ratt'],
  flerval: ['fel', 'delvis', 'ratt'],
  santfalskt: ['fel', 'ratt'],
  para: ['fel', 'delvis', 'ratt'],
  ordna: ['fel', 'delvis', 'ratt'],
  tal: ['fel', 'ratt'],
  kortsvar: ['fel', 'ratt'],
  fall: ['klart'],
  reflektion: ['klart'],
};

/** Answers the question that is shown so that the outcome is the wanted one, and sends the answer. */
export async function answerAs(quiz: Locator, question: Question, how: Outcome): Promise<void> {
  await fill(quiz, question, how === 'ratt', how === 'delvis');
  const sure = quiz.getByLabel('Jag är säker');
  if (await sure.count()) await sure.check();
  await quiz.getByRole('button', {name: /^(Svara|Klar)$/}).click();
}

async function fill(quiz: Locator, question: Question, right: boolean, partly: boolean) {
  const tick = (text: string) => quiz.getByLabel(text, {exact: true}).check();
  switch (question.typ) {
    case 'enval':
      return tick(question.svar.find(({ratt}) => ratt === right)!.text);
    case 'flerval': {
      const wanted = question.svar.filter(({ratt}) => ratt === (right || partly));
      for (const {text} of right ? wanted : wanted.slice(0, 1)) await tick(text);
      return;
    }
    case 'santfalskt':
      await tick(right === question.sant ? 'Sant' : 'Falskt');
      return tick(question.skal.find(({ratt}) => ratt === right)!.text);
    case 'para': {
      const sides = question.par.map(({hoger}) => hoger);
      for (const [at, {vanster, hoger}] of question.par.entries()) {
        const wrong = sides.find((side, other) => other > at && side !== hoger) ?? sides[0]!;
        const side = right || (partly && at === 0) ? hoger : wrong;
        await quiz.getByLabel(vanster, {exact: true}).selectOption({label: side});
      }
      return;
    }
    case 'ordna': {
      const order = question.steg.map(({text}) => text);
      if (partly) order.splice(0, order.length, ...swapped(question));
      else if (!right) order.reverse();
      for (const [place, text] of order.entries()) {
        await quiz.getByLabel(`Plats för: ${text}`, {exact: true}).selectOption({index: place});
      }
      const same = quiz.getByRole('button', {name: 'Ordningen stämmer redan'});
      if (await same.count()) await same.click();
      return;
    }
    case 'tal':
      return quiz.locator('input[inputmode]').fill(right ? String(question.ratt) : '9999');
    case 'kortsvar':
      return quiz.locator('input:not([type])').fill(right ? question.godtas[0]! : 'vet inte');
    case 'fall':
      for (;;) {
        const choices = quiz.locator('h4 ~ button');
        if (!(await choices.count())) return;
        await choices.first().click();
      }
    case 'reflektion':
      return quiz.getByRole('button', {name: 'Visa ett exempelsvar'}).click();
  }
}

/** The steps with two neighbours swapped that may not stand either way. */
function swapped({steg, lika = []}: Extract<Question, {typ: 'ordna'}>): string[] {
  const order = steg.map(({text}) => text);
  const at = order.findIndex(
    (_, place) => !lika.some((group) => group.includes(place + 1) && group.includes(place + 2)),
  );
  order.splice(at, 2, order[at + 1]!, order[at]!);
  return order;
}
