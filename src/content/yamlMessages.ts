import type {ErrorCode} from 'yaml';

/** Swedish wording, as `what – mend`, for each error the YAML reader can raise. */
const MESSAGES: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'tecknet * används fel – sätt texten inom citattecken',
  BAD_ALIAS:
    'tecknet * först i ett värde betyder något särskilt i YAML – sätt texten inom citattecken',
  BAD_COLLECTION_TYPE: 'taggen passar inte värdet – ta bort taggen som börjar med !',
  BAD_DIRECTIVE:
    'raden börjar med % som betyder något särskilt i YAML – sätt texten inom citattecken',
  BAD_DQ_ESCAPE:
    'omvänt snedstreck (\\) inom ”dubbla” citattecken – använd enkla citattecken i stället',
  BAD_INDENT: 'fel indrag – rikta in raden med mellanslag under det den hör till',
  BAD_PROP_ORDER: 'tecknen & eller ! står på fel plats – sätt texten inom citattecken',
  BAD_SCALAR_START:
    'texten börjar med ett tecken som betyder något särskilt i YAML – sätt hela texten inom citattecken',
  BLOCK_AS_IMPLICIT_KEY:
    'en lista eller grupp står där det ska stå text – har texten ett kolon, sätt den inom citattecken; kontrollera också indraget på raden under',
  BLOCK_IN_FLOW:
    'en rad med bindestreck eller indrag står inuti [ ] eller { } – stäng parentesen eller skriv en rad per värde',
  DUPLICATE_KEY: 'samma fält står två gånger – behåll det ena',
  IMPOSSIBLE: 'raden går inte att läsa – skriv om den; jämför med en fil som fungerar',
  KEY_OVER_1024_CHARS: 'texten före kolon är för lång – sätt texten inom citattecken',
  MISSING_CHAR:
    'ett tecken saknas – kontrollera kolon, komma, citattecken och parenteser på raden och raden före',
  MULTILINE_IMPLICIT_KEY:
    'texten före kolon går över flera rader – saknas ett citattecken eller kolon?',
  MULTIPLE_ANCHORS: 'tecknet & används två gånger – sätt texten inom citattecken',
  MULTIPLE_DOCS: 'filen innehåller flera YAML-dokument – ta bort raden --- eller ...',
  MULTIPLE_TAGS: 'flera taggar på samma värde – ta bort taggarna som börjar med !',
  NON_STRING_KEY: 'fältets namn ska vara ett vanligt ord – skriv om namnet före kolon',
  RESOURCE_EXHAUSTION: 'filen är för djupt nästlad – förenkla strukturen',
  TAB_AS_INDENT: 'tabbtecken som indrag – byt mot mellanslag',
  TAG_RESOLVE_FAILED:
    'taggen är okänd – ta bort taggen som börjar med !, eller sätt texten inom citattecken',
  UNEXPECTED_TOKEN:
    'oväntat tecken – kontrollera citattecken, kolon och parenteser; sätt texten inom citattecken om den innehåller : eller #',
};

/** What to tell the author about a YAML error; `detail` is the reader's own English text. */
export function yamlMessage(code: ErrorCode, detail: string): string {
  if (isUnclosedQuote({code, message: detail})) {
    return 'citattecknet stängs aldrig – lägg till det avslutande citattecknet';
  }
  if (/end with a \]|expected.*\]/i.test(detail))
    return 'hakparentesen stängs aldrig – lägg till ]';
  if (/end with a \}|expected.*\}/i.test(detail))
    return 'klammerparentesen stängs aldrig – lägg till }';
  return MESSAGES[code] ?? MESSAGES.IMPOSSIBLE;
}

/** Is the fault a quote that is opened and never closed? */
export function isUnclosedQuote({code, message}: {code: ErrorCode; message: string}): boolean {
  return code === 'MISSING_CHAR' && /quote/i.test(message);
}
