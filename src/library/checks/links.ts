import fs from 'node:fs';
import path from 'node:path';
import type {BodyLink} from '../../content/mdxBody';
import type {Problem} from '../../content/problem';
import {splitMessage} from '../../content/problem';
import type {Known} from '../known';
import {known} from '../known';
import {parseTarget, targetFault} from '../links';
import type {Library} from '../loadLibrary';
import type {AnyPage} from '../pages';
import {allPages} from '../pages';

/** Link texts that say nothing when a screen reader lists the links of a page. */
const EMPTY_WORDS = /^(?:här|klicka här|läs mer|mer|länk|denna länk|hit)$/i;

/** Every link and picture in the texts leads somewhere and has words. */
export function checkLinks(library: Library): Problem[] {
  const targets = known(library);
  return allPages(library).flatMap((page) => [
    ...page.body.links.flatMap((link) => linkProblems(link, page, targets, library)),
    ...page.body.images.flatMap((image) => imageProblems(image, page, library)),
  ]);
}

function linkProblems(link: BodyLink, page: AnyPage, targets: Known, library: Library): Problem[] {
  const faults: (string | undefined)[] = [wordsFault(link)];
  const target = parseTarget(link.url);
  faults.push(targetFault(target, targets));
  if (target.kind === 'fil') faults.push(fileFault(target.path, page.file, library));
  return faults.flatMap((fault) =>
    fault === undefined ? [] : [at(page.file, link, 'länk', fault)],
  );
}

function wordsFault(link: BodyLink): string | undefined {
  const words = link.text.trim();
  if (words === '') return 'länken har ingen text – skriv vart den leder: [text](adress)';
  if (EMPTY_WORDS.test(words))
    return `länktexten ”${words}” säger inte vart den leder – skriv målets namn`;
  return undefined;
}

function fileFault(target: string, file: string, library: Library): string | undefined {
  const wanted = path.posix.join(path.posix.dirname(file), target);
  const resolved = decode(wanted);
  if (/\.mdx?$/.test(resolved) && library.files.includes(resolved)) return undefined;
  return `filen ${target.slice(0, 120)} finns inte bredvid sidan – skriv sidans adress i stället: /samverkan/sip/`;
}

function imageProblems(image: BodyLink, page: AnyPage, library: Library): Problem[] {
  const faults: string[] = [];
  if (image.text.trim() === '') {
    faults.push('bilden saknar beskrivning – skriv vad bilden visar: ![beskrivning](sökväg)');
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(image.url) || image.url.startsWith('//')) {
    faults.push(
      'bilden hämtas från en annan webbplats – lägg bilden i static/img och skriv /img/…',
    );
  } else if (!fs.existsSync(imageFile(image.url, page.file, library.root))) {
    faults.push(
      `bilden ${image.url.slice(0, 120)} finns inte – kontrollera sökvägen, eller lägg dit bilden`,
    );
  }
  return faults.map((fault) => at(page.file, image, 'bild', fault));
}

function imageFile(url: string, file: string, root: string): string {
  const clean = decode(url.split(/[?#]/, 1)[0] ?? '');
  return clean.startsWith('/')
    ? path.join(root, 'static', clean)
    : path.join(root, path.dirname(file), clean);
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function at(file: string, place: BodyLink, field: string, message: string): Problem {
  const {line, column} = place;
  return {file, line, column, field, ...splitMessage(message), level: 'fel'};
}
