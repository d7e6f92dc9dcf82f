import {z} from 'zod';
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
import {insatsPageSchema, lessonPageSchema, reviewedUseSchema} from './schemas';

/** A kind of content file that editors get help with. */
export interface EditorSchema {
  /** Name of the schema file in .config/schemas, without ending. */
  readonly name: string;
  readonly title: string;
  /** The YAML files it is for, as globs; empty for front matter, which YAML editors do not match by name. */
  readonly files: readonly string[];
  readonly schema: z.ZodType;
}

const list = (schema: z.ZodType): z.ZodType => z.array(schema);

/** Every kind of content file. A room adds its own here, on one line. */
export const editorSchemas: readonly EditorSchema[] = [
  {name: 'sida', title: 'Sidhuvud för en sida', files: [], schema: pageSchema},
  {name: 'insats', title: 'Sidhuvud för en insats', files: [], schema: insatsPageSchema},
  {name: 'modul', title: 'Sidhuvud för en kursmodul', files: [], schema: lessonPageSchema},
  {name: 'kurs', title: 'Kurs', files: ['courses/*/kurs.yaml'], schema: courseSchema},
  {
    name: 'fragor',
    title: 'Frågor till en modul',
    files: ['courses/*/*.fragor.yaml'],
    schema: list(questionSchema),
  },
  {name: 'mote', title: 'Mötespaket', files: ['courses/*/*.mote.yaml'], schema: meetingSchema},
  {
    name: 'vagar',
    title: 'Vägar genom kurserna',
    files: ['courses/vagar.yaml'],
    schema: list(pathSchema),
  },
  {
    name: 'checklista',
    title: 'Checklista för nya',
    files: ['courses/introduktion/checklista.yaml'],
    schema: list(checklistSchema),
  },
  {
    name: 'kontakter',
    title: 'Kontakter',
    files: ['docs/kontakter/kontakter.yaml'],
    schema: list(contactSchema),
  },
  {
    name: 'kommuner',
    title: 'Kommuner',
    files: ['docs/kontakter/kommuner.yaml'],
    schema: list(kommunSchema),
  },
  {name: 'noder', title: 'Noder', files: ['docs/kontakter/noder.yaml'], schema: list(nodSchema)},
  {
    name: 'kontaktsituationer',
    title: 'Situationer för kontakter',
    files: ['docs/kontakter/situationer.yaml'],
    schema: list(kontaktSituationSchema),
  },
  {name: 'verktyg', title: 'Verktyg', files: ['docs/verktyg/*.yaml'], schema: formSchema},
  {name: 'kallor', title: 'Källor', files: ['docs/kallor.yaml'], schema: list(sourceSchema)},
  {name: 'ordlista', title: 'Ordlista', files: ['docs/ordlista.yaml'], schema: list(termSchema)},
  {
    name: 'situationer',
    title: 'Situationer',
    files: ['docs/situationer.yaml'],
    schema: list(situationSchema),
  },
  {name: 'krav', title: 'Krav', files: ['docs/om/krav.yaml'], schema: list(requirementSchema)},
  {name: 'lagar', title: 'Lagar', files: ['docs/lagar/lagar.yaml'], schema: list(lawSchema)},
  {
    name: 'lagrum',
    title: 'Lagrum',
    files: ['docs/lagar/lagrum.yaml', 'docs/lagar/lagrum/*.yaml'],
    schema: list(provisionSchema),
  },
  {
    name: 'gamla-sol',
    title: 'Från gamla till nya SoL',
    files: ['docs/lagar/gamla-sol.yaml'],
    schema: list(oldProvisionSchema),
  },
  {
    name: 'gamla-sol-paragrafer',
    title: 'Paragrafer i gamla SoL',
    files: ['docs/lagar/gamla-sol-paragrafer.yaml'],
    schema: list(oldChapterSchema),
  },
  {
    name: 'granskade-sol-bruk',
    title: 'Lästa nummer som finns i båda lagarna',
    files: ['docs/lagar/granskade-sol-bruk.yaml'],
    schema: list(reviewedUseSchema),
  },
  {name: 'behov', title: 'Behov', files: ['docs/guide/behov.yaml'], schema: behovFileSchema},
  {name: 'fakta', title: 'Frågor', files: ['docs/guide/fakta.yaml'], schema: faktaFileSchema},
  {
    name: 'villkor',
    title: 'Villkor',
    files: ['docs/guide/villkor.yaml'],
    schema: villkorFileSchema,
  },
  {name: 'regler', title: 'Regler', files: ['docs/guide/regler/*.yaml'], schema: reglerFileSchema},
  {
    name: 'nio-atta',
    title: 'Kontroll av 9 § 8 LSS',
    files: ['docs/guide/nio-atta.yaml'],
    schema: nioAttaFileSchema,
  },
  {
    name: 'flaggor',
    title: 'Flaggor',
    files: ['docs/guide/flaggor.yaml'],
    schema: flaggorFileSchema,
  },
  {
    name: 'samverkan',
    title: 'Samverkan',
    files: ['docs/guide/samverkan.yaml'],
    schema: samverkanFileSchema,
  },
  {
    name: 'texter',
    title: 'Guidens texter',
    files: ['docs/guide/texter.yaml'],
    schema: texterFileSchema,
  },
  {
    name: 'fall',
    title: 'Övningsfall och deras mötespaket',
    files: ['docs/guide/fall/*.yaml'],
    // One glob cannot leave out <id>.mote.yaml, so the schema is for both.
    schema: z.union([fallFileSchema, meetingSchema]),
  },
];

/** The JSON Schema of what authors write, for editors that read YAML with a schema. */
export function jsonSchemaOf({title, schema}: EditorSchema): Record<string, unknown> {
  const json = z.toJSONSchema(schema, {io: 'input', target: 'draft-7'});
  return {...json, title};
}

/** What .vscode/settings.json says of the YAML files: schema file → globs. */
export function editorSettings(): Record<string, unknown> {
  const schemas = editorSchemas
    .filter(({files}) => files.length > 0)
    .map(({name, files}) => [`./.config/schemas/${name}.json`, files]);
  return {
    'yaml.schemas': Object.fromEntries(schemas) as Record<string, readonly string[]>,
    'files.eol': '\n',
    'files.encoding': 'utf8',
    'editor.insertSpaces': true,
    'editor.tabSize': 2,
  };
}
