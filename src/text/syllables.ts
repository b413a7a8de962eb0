import { isVowel, splitTone, type Tone } from './vietnamese-letters.js';

/**
 * Âm tiết tiếng Việt: âm đầu + vần + thanh, as the orthography writes them
 * (quy tắc chính tả: k, gh, ngh before i, e, ê; a syllable that ends in a stop has the tone sắc or nặng).
 */
/** Âm đầu; the longest that fits is the one. */
const ONSET = /^(?:ngh?|nh|n|gh|gi|g|ch|c|kh|k|ph|p|qu|th|tr|t|[bdđhlmrsvx])?/;

/** Vần, by its first vowel letter; "uy…" and "y…" stand apart. */
const RIMES: ReadonlySet<string> = new Set(
  [
    'a ai ao au ay am an ang anh ap at ac ach',
    'ăm ăn ăng ăp ăt ăc',
    'âu ây âm ân âng âp ât âc',
    'e eo em en eng ep et ec',
    'ê êu êm ên êng ênh êp êt êch',
    'i ia iu im in inh ip it ich iêu iêm iên iêng iêp iêt iêc',
    'o oi om on ong op ot oc oong ooc',
    'oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăp oăt oăc oe oeo oem oen oet',
    'ô ôi ôm ôn ông ôông ôp ôt ôc ơ ơi ơm ơn ơp ơt',
    'u ua ui um un ung up ut uc uôi uôm uôn uông uôt uôc uân uâng uât uây uê uênh uêch uêu uơ',
    'uy uya uyu uyn uyp uyt uych uynh uyên uyêt',
    'ư ưa ưi ưu ưm ưn ưng ưt ưc ươi ươu ươm ươn ương ươp ươt ươc',
    'y yêu yêm yên yêng yêt',
  ].flatMap((row) => row.split(' ')),
);

/** Vần sau "qu", whose own u is the glide. */
const RIMES_AFTER_QU: ReadonlySet<string> = new Set(
  (
    'a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc ân âng ât ây âu e eo en eng et ' +
    'ê êu ên ênh êt êch i it inh ôc ơ ơn y yên yêt ynh yt ych yu yp'
  ).split(' '),
);

/** Vần mà dấu thanh có hai cách đặt: "hòa" and "hoà". */
const TWO_PLACES: ReadonlySet<string> = new Set(['oa', 'oe', 'uy']);

const STOP = /(?:c|ch|p|t)$/;
const LAST_MARKED = /[ăâêôơư](?!.*[ăâêôơư])/;

/** Which letters of a rime may carry the tone. */
function listTonePlaces(rime: string): readonly number[] {
  if (TWO_PLACES.has(rime)) return [0, 1];
  const marked = rime.search(LAST_MARKED);
  if (marked >= 0) return [marked];
  let count = 0;
  while (isVowel(rime.charAt(count))) count += 1;
  const isClosed = count < rime.length;
  if (isClosed) return [count - 1];
  return [count === 3 ? 1 : 0];
}

/** e, ê and i (y) take other letters for the sounds of c, g and ng. */
function fits(onset: string, rime: string): boolean {
  const isFront = /^[eêi]/.test(rime);
  if (onset === 'gh' || onset === 'ngh') return isFront;
  if (onset === 'k') return isFront || rime.startsWith('y');
  if (onset === 'c' || onset === 'ng' || onset === 'g') {
    return !isFront && !rime.startsWith('y');
  }
  if (rime.startsWith('yê')) return onset === '';
  return !(rime.startsWith('iê') && onset === '');
}

function isRimeOf(onset: string, rime: string): boolean {
  return onset === 'qu' ? RIMES_AFTER_QU.has(rime) : RIMES.has(rime) && fits(onset, rime);
}

/** Chữ không dấu thanh, its tone and which letter carries it. */
interface Spelled {
  readonly letters: string;
  readonly tone: Tone;
  readonly place: number;
}

function spell(word: string): Spelled | undefined {
  let [letters, place] = ['', -1];
  let tone: Tone = 'level';
  for (const form of word) {
    const split = splitTone(form);
    if (split === undefined || (split.tone !== 'level' && tone !== 'level')) return undefined;
    if (split.tone !== 'level') [tone, place] = [split.tone, letters.length];
    letters += split.letter;
  }
  return { letters, tone, place };
}

/** "gì", "gìn", "giếng": the i of the rime is written once. */
function listRimes(onset: string, rest: string): readonly (readonly [string, number])[] {
  return onset === 'gi'
    ? [
        [rest, 2],
        [`i${rest}`, 1],
      ]
    : [[rest, onset.length]];
}

function isSpelling({ letters, tone, place }: Spelled, onset: string): boolean {
  return listRimes(onset, letters.slice(onset.length)).some(([rime, start]) => {
    if (!isRimeOf(onset, rime)) return false;
    if (STOP.test(rime) && tone !== 'acute' && tone !== 'dot') return false;
    return place < 0 || listTonePlaces(rime).includes(place - start);
  });
}

/** Âm tiết có thể có trong tiếng Việt; `word` is in lower case and NFC. */
export function isSyllable(word: string): boolean {
  const spelled = spell(word);
  if (spelled === undefined) return false;
  return isSpelling(spelled, ONSET.exec(spelled.letters)?.[0] ?? '');
}
