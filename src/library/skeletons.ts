import {stringify} from 'yaml';
import {nearest, suggestion} from '../content/suggest';
import type {Verksamhet} from '../insatser/labels';
import {VERKSAMHET} from '../insatser/labels';
import type {Library} from './loadLibrary';
import {registerOf} from './register';
import {
  addMonths,
  blank,
  HUVUDMAN_OF,
  INSATS_BODY,
  LAWS_OF,
  LESSON_BODY,
  meetingFields,
  PAGE_BODY,
} from './skeletonTexts';

/** What `npm run new` can make, and the words it takes after the kind. */
export const SKELETONS = {
  insats: '<verksamhet> <slug> [titel]',
  sida: '<mapp/namn> [titel]',
  modul: '<kurs> <modul> [titel]',
  fraga: '<kurs>/<modul> <id>',
  kontakt: '<id> [funktion]',
} as const;

export type SkeletonKind = keyof typeof SKELETONS;

/** A file to write. `append` adds to what is there; otherwise the file must not exist. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
  readonly append: boolean;
}

export type SkeletonResult =
  | {readonly ok: true; readonly files: readonly NewFile[]}
  | {readonly ok: false; readonly message: string};

/** The files of a new piece of content: right in form, with the author's blanks marked. Nothing is written. */
export function skeleton(kind: string, words: readonly string[], library: Library): SkeletonResult {
  const maker = new Skeletons(library);
  switch (kind) {
    case 'insats':
      return maker.insats(words);
    case 'sida':
      return maker.page(words);
    case 'modul':
      return maker.lesson(words);
    case 'fraga':
      return maker.question(words);
    case 'kontakt':
      return maker.contact(words);
    default: {
      const kinds = Object.keys(SKELETONS);
      return refuse(`”${kind}” går inte att skapa – ${suggestion(kind, kinds, '')}`);
    }
  }
}

const refuse = (message: string): SkeletonResult => ({ok: false, message});
const usage = (kind: SkeletonKind): SkeletonResult =>
  refuse(`Skriv: npm run new -- ${kind} ${SKELETONS[kind]}`);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slugFault = (slug: string): string =>
  `”${slug}” är inget bra namn – använd små bokstäver a–z, siffror och bindestreck, utan å, ä, ö`;

class Skeletons {
  constructor(private readonly library: Library) {}

  insats([folder, slug, ...title]: readonly string[]): SkeletonResult {
    if (folder === undefined || slug === undefined) return usage('insats');
    if (!isVerksamhet(folder)) {
      return refuse(`”${folder}” är ingen verksamhet – ${suggestion(folder, VERKSAMHET, '')}`);
    }
    if (!SLUG.test(slug)) return refuse(slugFault(slug));
    const twin = this.library.files.find((file) =>
      new RegExp(`^docs/insatser/[^/]+/${slug}\\.mdx$`).test(file),
    );
    if (twin !== undefined) return refuse(`Insatsen finns redan: ${twin}`);
    const titel = this.title(title, slug);
    const fields = {
      slug,
      ...this.pageFields(titel),
      sokord: [titel.toLowerCase()],
      huvudman: HUVUDMAN_OF[folder],
      verksamhet: folder,
      beslutar: blank('vem som fattar beslutet'),
      lagrum: [this.provision(folder)],
      livsomraden: ['hemsituation'],
      malgrupp: blank('för vem insatsen är, i en eller två meningar'),
      vemAnsoker: blank('vem som ansöker'),
      ger: blank('vad insatsen ger, i en till tre meningar'),
      passarInte: [{text: blank('när insatsen inte passar')}],
      ansokan: blank('hur man ansöker'),
      avgift: blank('vad den kostar den enskilde'),
      overklagan: blank('om beslutet kan överklagas, och hur'),
      uppfoljning: blank('hur och när insatsen följs upp'),
      trappa: null,
      sakerhet: 'kontrollera-lokalt',
    };
    return one(`docs/insatser/${folder}/${slug}.mdx`, page(fields, INSATS_BODY));
  }

  page([target, ...title]: readonly string[]): SkeletonResult {
    if (target === undefined) return usage('sida');
    const name = target
      .replace(/^docs\//, '')
      .replace(/\.mdx$/, '')
      .replace(/^\/|\/$/g, '');
    const parts = name.split('/');
    const wrong = parts.find((part) => !SLUG.test(part));
    if (wrong !== undefined) return refuse(slugFault(wrong));
    if (parts[0] === 'insatser') {
      return refuse('Insatser skapas med: npm run new -- insats <verksamhet> <slug>');
    }
    const file = `docs/${name}.mdx`;
    if (this.exists(file) || this.exists(`docs/${name}/index.mdx`)) {
      return refuse(`Sidan finns redan: ${file}`);
    }
    const titel = this.title(title, parts[parts.length - 1] ?? name);
    return one(file, page(this.pageFields(titel), PAGE_BODY));
  }

  lesson([course, slug, ...title]: readonly string[]): SkeletonResult {
    if (course === undefined || slug === undefined) return usage('modul');
    for (const name of [course, slug]) if (!SLUG.test(name)) return refuse(slugFault(name));
    const lessons = this.library.files.filter((file) =>
      new RegExp(`^courses/${course}/[^/]+\\.mdx$`).test(file),
    );
    const twin = lessons.find((file) => new RegExp(`/(?:\\d+-)?${slug}\\.mdx$`).test(file));
    if (twin !== undefined) return refuse(`Modulen finns redan: ${twin}`);
    const titel = this.title(title, slug);
    const number = String(lessons.length + 1).padStart(2, '0');
    const base = `courses/${course}/${number}-${slug}`;
    const myth = {pastaende: blank('vad många tror'), svar: blank('hur det är')};
    const fields = {
      ...this.pageFields(titel),
      modul: slug,
      mal: [blank('vad deltagaren kan efteråt')],
      minuter: 15,
      missuppfattningar: [myth, myth, myth],
      provaPaJobbet: blank('en sak att pröva i det egna arbetet'),
      kunskapssidor: [this.library.sidor[0]?.url ?? '/'],
    };
    const files = [
      created(`${base}.mdx`, page(fields, LESSON_BODY)),
      created(`${base}.fragor.yaml`, yaml([this.questionFields(`${slug}-1`)])),
      created(`${base}.mote.yaml`, yaml(meetingFields(slug, `${slug}-1`))),
    ];
    const courseFile = `courses/${course}/kurs.yaml`;
    if (!this.exists(courseFile))
      files.unshift(created(courseFile, yaml(this.courseFields(course))));
    return {ok: true, files};
  }

  question([lesson, id]: readonly string[]): SkeletonResult {
    if (lesson === undefined || id === undefined) return usage('fraga');
    if (!SLUG.test(id)) return refuse(slugFault(id));
    const [course = '', slug = ''] = lesson.split('/');
    const page = this.library.files.find((file) =>
      new RegExp(`^courses/${course}/(?:\\d+-)?${slug}\\.mdx$`).test(file),
    );
    if (page === undefined) {
      const near = nearest(lesson, this.lessons());
      const hint =
        near === undefined ? 'skapa den med npm run new -- modul' : `menade du ”${near}”?`;
      return refuse(`Modulen ”${lesson}” finns inte – ${hint}`);
    }
    const twin = this.library.fragor.find(
      (entry) => entry.value.id === id && entry.file.startsWith(`courses/${course}/`),
    );
    if (twin) return refuse(`Frågan finns redan: ${twin.file}`);
    return this.addTo(page.replace(/\.mdx$/, '.fragor.yaml'), this.questionFields(id));
  }

  contact([id, ...name]: readonly string[]): SkeletonResult {
    if (id === undefined) return usage('kontakt');
    if (!SLUG.test(id)) return refuse(slugFault(id));
    const twin = this.library.kontakter.find((entry) => entry.value.id === id);
    if (twin) return refuse(`Kontakten finns redan: ${twin.file}:${twin.at().line}`);
    return this.addTo('docs/kontakter/kontakter.yaml', {
      id,
      funktion: name.length > 0 ? name.join(' ') : blank('funktionens namn'),
      enhet: blank('enheten den hör till'),
      uppdrag: 'vaxel',
      huvudman: 'kommun',
      forVad: [blank('vad man kan vända sig hit om')],
      kallor: [this.source()],
      hamtad: this.library.today,
      kontrolleraSenast: addMonths(this.library.today, 6),
      verifierad: 'nej',
      agare: blank('funktionen som håller uppgiften aktuell'),
      kontrolleraLokalt: blank('vad som är okänt eller osäkert'),
      fragaVem: blank('vem som kan svara'),
    });
  }

  private addTo(file: string, fields: object): SkeletonResult {
    return {ok: true, files: [{file, text: yaml([fields]), append: this.exists(file)}]};
  }

  private pageFields(titel: string) {
    const {today} = this.library;
    return {
      titel,
      sammanfattning: blank(
        'svaret först, i en eller två meningar som räcker för den som har bråttom',
      ),
      slag: 'rad',
      agare: blank('funktionen som ansvarar, aldrig en person'),
      uppdaterad: today,
      granskad: 'nej',
      granskaSenast: addMonths(today, 6),
      kallor: [this.source()],
    };
  }

  private courseFields(id: string) {
    const {today} = this.library;
    return {
      id,
      titel: this.title([], id),
      sammanfattning: blank('vad kursen ger, i en eller två meningar'),
      malgrupp: blank('vem kursen är för'),
      hallsAv: blank('funktionen som håller kursen'),
      mal: [blank('vad deltagaren kan efteråt')],
      agare: blank('funktionen som ansvarar'),
      ordning: this.library.kurser.length + 1,
      troskel: 80,
      uppdaterad: today,
      granskad: 'nej',
      granskaSenast: addMonths(today, 12),
      kallor: [this.source()],
    };
  }

  private questionFields(id: string) {
    return {
      typ: 'enval',
      id,
      niva: 'forsta',
      fraga: blank('frågan'),
      missuppfattning: blank('missuppfattningen som frågan prövar'),
      forklaring: blank('det rätta svaret i klarspråk'),
      kallor: [this.source()],
      sakerhet: 'kontrollera-lokalt',
      anvandning: ['modul'],
      sekunder: 45,
      granskaSenast: addMonths(this.library.today, 12),
      svar: [
        {text: blank('det rätta svaret'), ratt: true, aterkoppling: blank('varför det är rätt')},
        {text: blank('ett fel svar'), ratt: false, aterkoppling: blank('varför det är fel')},
        {text: blank('ett annat fel svar'), ratt: false, aterkoppling: blank('varför det är fel')},
      ],
    };
  }

  /** A title no page has yet: the given words, or the slug read as words. */
  private title(words: readonly string[], slug: string): string {
    const text = words.length > 0 ? words.join(' ') : slug.replaceAll('-', ' ');
    const title = text.charAt(0).toUpperCase() + text.slice(1);
    return title.length < 3 ? `Sidan ${title}` : title;
  }

  private source(): string {
    return this.library.kallor[0]?.value.id ?? 'lss';
  }

  /** A provision that resolves, of the law the verksamhet mostly rests on, for the author to replace. */
  private provision(verksamhet: Verksamhet): string {
    const register = registerOf(this.library);
    const written = (law: string): string | undefined => {
      const sfs = register.lag(law)?.sfs;
      const refs = register.lagrum
        .filter((entry) => entry.lag === law && sfs !== undefined)
        .map((entry) => ({...entry, sfs: sfs ?? ''}));
      const plain = refs.find((ref) => !register.finnsIBada(ref));
      return plain && register.grammar.formatCitation(plain);
    };
    const laws = [...LAWS_OF[verksamhet], ...this.library.lagar.map((law) => law.value.id)];
    return laws.map(written).find((text) => text !== undefined) ?? '9 § 6 LSS';
  }

  private lessons(): string[] {
    return this.library.files.flatMap((file) => {
      const found = /^courses\/([^/]+)\/(?:\d+-)?([^/]+)\.mdx$/.exec(file);
      return found ? [`${found[1]}/${found[2]}`] : [];
    });
  }

  private exists(file: string): boolean {
    return this.library.files.includes(file);
  }
}

const isVerksamhet = (folder: string): folder is Verksamhet =>
  (VERKSAMHET as readonly string[]).includes(folder);

const yaml = (value: unknown): string =>
  stringify(value, {lineWidth: 0, aliasDuplicateObjects: false});
const page = (fields: object, body: string): string => `---\n${yaml(fields)}---\n${body}`;
const created = (file: string, text: string): NewFile => ({file, text, append: false});
const one = (file: string, text: string): SkeletonResult => ({
  ok: true,
  files: [created(file, text)],
});
