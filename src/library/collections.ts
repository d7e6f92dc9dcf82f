import {
  contactSchema,
  kommunSchema,
  kontaktSituationSchema,
  nodSchema,
} from '../contacts/contactSchema';
import {checklistSchema, courseSchema, pathSchema} from '../courses/lessonSchema';
import {questionSchema} from '../courses/questionSchema';
import {formSchema} from '../forms/schema';
import {
  behovFileSchema,
  faktaFileSchema,
  fallFileSchema,
  flaggorFileSchema,
  nioAttaFileSchema,
  reglerFileSchema,
  samverkanFileSchema,
  texterFileSchema,
  villkorFileSchema,
} from '../guide/schema';
import {
  lawSchema,
  oldChapterSchema,
  oldProvisionSchema,
  provisionSchema,
} from '../knowledge/lawSchema';
import {pageSchema} from '../knowledge/pageSchema';
import {requirementSchema} from '../knowledge/requirementSchema';
import {situationSchema} from '../knowledge/situationSchema';
import {sourceSchema} from '../knowledge/sourceSchema';
import {termSchema} from '../knowledge/termSchema';
import {meetingSchema} from '../meeting/schema';
import type {Reader} from './reader';
import {insatsPageSchema, lessonPageSchema, reviewedUseSchema} from './schemas';
import {isInsatsFile, pageUrl} from './urls';

/**
 * Every collection of content: its name and how it is read. A room adds itself here, on one line;
 * `loadLibrary` reads them all, and what no line reads is reported as a file nobody reads.
 */
export const collections = {
  kallor: (reader: Reader) => reader.list(/^docs\/kallor\.yaml$/, sourceSchema),
  ordlista: (reader: Reader) => reader.list(/^docs\/ordlista\.yaml$/, termSchema),
  situationer: (reader: Reader) => reader.list(/^docs\/situationer\.yaml$/, situationSchema),
  krav: (reader: Reader) => reader.list(/^docs\/om\/krav\.yaml$/, requirementSchema),
  lagar: (reader: Reader) => reader.list(/^docs\/lagar\/lagar\.yaml$/, lawSchema),
  lagrum: (reader: Reader) =>
    reader.list(/^docs\/lagar\/lagrum(?:\/[^/]+)?\.yaml$/, provisionSchema),
  gamlaSol: (reader: Reader) => reader.list(/^docs\/lagar\/gamla-sol\.yaml$/, oldProvisionSchema),
  gamlaParagrafer: (reader: Reader) =>
    reader.list(/^docs\/lagar\/gamla-sol-paragrafer\.yaml$/, oldChapterSchema),
  granskadeSolBruk: (reader: Reader) =>
    reader.list(/^docs\/lagar\/granskade-sol-bruk\.yaml$/, reviewedUseSchema),
  behov: (reader: Reader) => reader.objects(/^docs\/guide\/behov\.yaml$/, behovFileSchema),
  fakta: (reader: Reader) => reader.objects(/^docs\/guide\/fakta\.yaml$/, faktaFileSchema),
  guideVillkor: (reader: Reader) =>
    reader.objects(/^docs\/guide\/villkor\.yaml$/, villkorFileSchema),
  regler: (reader: Reader) =>
    reader.objects(/^docs\/guide\/regler\/[^/]+\.yaml$/, reglerFileSchema),
  nioAtta: (reader: Reader) => reader.objects(/^docs\/guide\/nio-atta\.yaml$/, nioAttaFileSchema),
  flaggor: (reader: Reader) => reader.objects(/^docs\/guide\/flaggor\.yaml$/, flaggorFileSchema),
  samverkan: (reader: Reader) =>
    reader.objects(/^docs\/guide\/samverkan\.yaml$/, samverkanFileSchema),
  guideTexter: (reader: Reader) => reader.objects(/^docs\/guide\/texter\.yaml$/, texterFileSchema),
  fall: (reader: Reader) => reader.objects(/^docs\/guide\/fall\/[^/.]+\.yaml$/, fallFileSchema),
  sidor: (reader: Reader) => {
    const files = reader.matching(/^docs\/.*\.mdx$/).filter((file) => !isInsatsFile(file));
    return reader.pages(files, pageSchema).map((page) => ({...page, url: pageUrl(page.file)}));
  },
  insatser: (reader: Reader) => {
    const files = reader.files.filter(isInsatsFile);
    return reader
      .pages(files, insatsPageSchema)
      .map((page) => ({...page, url: pageUrl(page.file)}));
  },
  kurser: (reader: Reader) => reader.objects(/^courses\/[^/]+\/kurs\.yaml$/, courseSchema),
  vagar: (reader: Reader) => reader.list(/^courses\/vagar\.yaml$/, pathSchema),
  checklista: (reader: Reader) =>
    reader.list(/^courses\/introduktion\/checklista\.yaml$/, checklistSchema),
  moduler: (reader: Reader) =>
    reader
      .pages(reader.matching(/^courses\/[^/]+\/[^/]+\.mdx$/), lessonPageSchema)
      .map((page) => ({...page, url: pageUrl(page.file)})),
  fragor: (reader: Reader) => reader.list(/^courses\/[^/]+\/[^/]+\.fragor\.yaml$/, questionSchema),
  moten: (reader: Reader) =>
    reader.objects(/^(?:courses\/[^/]+|docs\/guide\/fall)\/[^/]+\.mote\.yaml$/, meetingSchema),
  kontakter: (reader: Reader) => reader.list(/^docs\/kontakter\/kontakter\.yaml$/, contactSchema),
  kommuner: (reader: Reader) => reader.list(/^docs\/kontakter\/kommuner\.yaml$/, kommunSchema),
  noder: (reader: Reader) => reader.list(/^docs\/kontakter\/noder\.yaml$/, nodSchema),
  kontaktSituationer: (reader: Reader) =>
    reader.list(/^docs\/kontakter\/situationer\.yaml$/, kontaktSituationSchema),
  verktyg: (reader: Reader) => reader.objects(/^docs\/verktyg\/[^/]+\.yaml$/, formSchema),
} as const;

type Collections = typeof collections;

/** All content, by collection. */
export type Contents = {[K in keyof Collections]: ReturnType<Collections[K]>};
