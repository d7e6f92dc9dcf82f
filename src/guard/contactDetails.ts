import {findAll, type Finding} from './finding';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|\s?\(at\)\s?|\[at\])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/**
 * Swedish numbers as Post- och telestyrelsen's plan writes them: an area code (08, 0xx, 0xxx) or a
 * mobile code, then five to eight digits in groups; or the same with the country code.
 */
const PHONE =
  /(?<![\d\p{L}-])(?:(?:\+|00)?[ ]?46[ \u00a0-]?(?:\(0\))?[ \u00a0-]?[1-9]\d{0,2}|\(?0[ ]?(?:8|[1-9]\d{1,2})\)?)[ \u00a0]?[-‐-―−/.]?[ \u00a0]?\d(?:[ \u00a0.‐-―−-]?\d){4,8}(?![\d-]\d|\d)/gu;
/** A number without area code, when the word before says that it is one. */
const LOCAL_PHONE =
  /(?<=(?:\btel(?:efon)?|\btfn|\bmobil|\bsms|\bring|\bringa|\bringer|\bnummer|\bnumret|\bnr|\bnås på)(?:nr|nummer|numret)?[ .:]{0,2}(?:på |är |till |hem )?)\d{2,3}[ \u00a0-]?\d{2,3}[ \u00a0]?\d{2}(?![\d-]|[ \u00a0]?(?:kr|kronor|barn|timmar|minuter|dagar|\/))/giu;
/** Other countries: a plus, the country code and seven digits or more. */
const FOREIGN_PHONE = /(?<![\d\p{L}+])\+(?!46)[1-9]\d{0,2}(?:[ \u00a0-]?\d){7,12}(?!\d)/gu;
const MIN_DIGITS = 8;
const MAX_DIGITS = 14;

const STREET_ENDINGS =
  'gatan|gata|vägen|väg|stigen|stig|gränden|gränd|torget|torg|allén|allé|backen|backe|plan|höjden|leden|liden|kajen|platsen|plats|slingan|ringen|svängen|rundan|promenaden|parken|kroken|bron|udden|tået|stråket';
const POSTAL = String.raw`\d{3}[ \u00a0]?\d{2}[ \u00a0]+\p{Lu}[\p{Ll}]+(?:[ ]\p{Lu}\p{Ll}+)?`;
const STREET = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}.]{0,30}[ ]){0,2}\p{Lu}[\p{L}-]{0,40}?(?:${STREET_ENDINGS})?(?<=${STREET_ENDINGS}|${STREET_ENDINGS.toUpperCase()}|Gatan|Vägen|Väg|Allén|Torget|Plan|Backen|Stigen)[ ]\d{1,4}(?:[ ]?[A-Za-z](?!\p{L}))?(?:,?[ ](?:lgh[ ]?\d+|${POSTAL}))?`,
  'gu',
);
/** Streets of several words: Kung Karls väg 22, Olof Palmes gata 3, Västra Torggatan is met above. */
const STREET_OF_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}-]+[ ]){1,3}(?:gata|väg|gränd|plan|allé|backe|torg|stig|plats|park|kaj)[ ]\d{1,4}(?:[ ]?[A-Za-z](?!\p{L}))?`,
  'gu',
);
/** The care of somebody: the name after it tells where a person lives. */
const CARE_OF = /(?<!\p{L})c\/o[ ]\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?/gu;
const POST_BOX = new RegExp(String.raw`(?<!\p{L})[Bb]ox[ ]\d{1,5}(?:,?[ ]${POSTAL})?`, 'gu');
const POSTAL_TOWN = new RegExp(String.raw`(?<![\d-])${POSTAL}`, 'gu');

/** Finds e-mail addresses, also those written with (at). */
export const findEmails = (text: string): Finding[] => findAll('epost', EMAIL, text);

/** Finds Swedish telephone numbers and foreign ones with a plus; short numbers such as 112 are free. */
export const findPhones = (text: string): Finding[] => [
  ...[...findAll('telefon', PHONE, text), ...findAll('telefon', FOREIGN_PHONE, text)].filter(
    (finding) => {
      const digits = finding.text.replace(/\D/g, '').length;
      return digits >= MIN_DIGITS && digits <= MAX_DIGITS;
    },
  ),
  ...findAll('telefon', LOCAL_PHONE, text),
];

/** Finds street addresses with a number, post boxes, and postal codes with a town. */
export const findAddresses = (text: string): Finding[] => [
  ...findAll('adress', STREET, text),
  ...findAll('adress', STREET_OF_WORDS, text),
  ...findAll('adress', CARE_OF, text),
  ...findAll('adress', POST_BOX, text),
  ...findAll('adress', POSTAL_TOWN, text),
];
