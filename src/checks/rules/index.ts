import type { DiagnosticCode } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { checkAbbreviations } from './abbreviation-unexplained.js';
import { checkAgencySpellings } from './agency-spelled-twice.js';
import { checkAsOf } from './as-of-far-from-source.js';
import { checkCapitalisation } from './capitalisation.js';
import { checkCitationDateOrder } from './citation-date-order.js';
import { checkCitationDuplicates } from './citation-duplicate.js';
import { checkValidity } from './citation-no-longer-valid.js';
import { checkCitationNumberOrder } from './citation-number-order.js';
import { checkCitationSymbols } from './citation-symbol-issuer.js';
import { checkCitationTypes } from './citation-type-unknown.js';
import { checkClosingMarks } from './closing-mark.js';
import { checkResultDates } from './completed-after-citation.js';
import { checkCompletions } from './completed-before-assigned.js';
import { checkCompletionDates } from './completion-date-differs.js';
import { checkCopiedYears } from './copied-from-year.js';
import { checkCumulativeFalls } from './cumulative-falls.js';
import { checkCutOffs } from './cut-off-differs.js';
import { checkDates } from './date-outside-period.js';
import { checkDueDates } from './due-before-assigned.js';
import { checkDuplicateEntries } from './duplicate-entry.js';
import { checkPartIds } from './duplicate-id.js';
import { checkEdgeSpace } from './edge-space.js';
import { checkEmptyResults } from './empty-result.js';
import { checkSupportedFigures } from './figure-contradicts.js';
import { checkWordedFigures } from './figure-not-number.js';
import { checkRanges } from './figure-out-of-range.js';
import { checkFigurePunctuation } from './figure-punctuation.js';
import { checkDecimals } from './figure-too-precise.js';
import { checkUnchanged } from './figures-unchanged.js';
import { checkGroups } from './group-within-itself.js';
import { checkIds } from './id-mismatch.js';
import { checkProseDates } from './impossible-date.js';
import { checkSyllables } from './impossible-syllable.js';
import { checkIndicatorMetrics } from './indicator-metric.js';
import { checkIssueNumbers, checkSeals } from './issued-altered.js';
import { checkLeads } from './lead-also-coordinates.js';
import { checkLookAlikes } from './look-alike-letter.js';
import { checkMarkSpacing } from './mark-spacing.js';
import { checkMistypedWords } from './mistyped-word.js';
import { checkOrphans } from './orphan-record.js';
import { checkNamedPeriods } from './other-period-named.js';
import { checkOtherReadings } from './other-readings.js';
import { checkParts } from './part-exceeds-whole.js';
import { checkPeriodFigures } from './period-differs-from-months.js';
import { checkProseSyntax } from './prose-syntax.js';
import { checkRecipients } from './recipients-incomplete.js';
import { checkReferences } from './references.js';
import { checkRelations } from './relations.js';
import { checkRepeatedMoment } from './repeated-moment.js';
import { checkRepeatedWords } from './repeated-word.js';
import { checkReporters } from './reported-by-other.js';
import { checkReturnedDates } from './return-date-outside.js';
import { checkRepeatedSentences } from './sentence-repeated.js';
import { checkCapacities } from './signing-capacity.js';
import { checkDoubleSpace, checkSpaceBeforePunctuation } from './spacing.js';
import { checkSpans } from './spans-overlap.js';
import { checkDoneDates, checkSpareDates } from './status-and-date.js';
import { checkStatusOrder } from './status-goes-back.js';
import { checkSuddenJump } from './sudden-jump.js';
import { checkSymbolSpelling } from './symbol-spelling.js';
import { checkTargets } from './target-below-result.js';
import { checkNfc } from './text-not-nfc.js';
import { checkTonePlacement } from './tone-placement-mixed.js';
import { checkGivenTotals } from './total-differs.js';
import { checkTotals } from './total-misplaced.js';
import { checkBalance } from './unbalanced-mark.js';
import { checkUnits } from './unit-mismatch.js';
import { checkUnmarkedWords } from './unmarked-word.js';
import { checkUnusualSpace } from './unusual-space.js';
import { checkVerdict } from './verdict-mismatch.js';
import { checkWording } from './wording-differs.js';
import { checkYears } from './year-slip.js';

/** Phép kiểm tra và các mã nó báo. */
export interface RegisteredCheck {
  readonly codes: readonly DiagnosticCode[];
  readonly check: Check;
  /**
   * Phạm vi: what it looks at, so that it runs again only where that has changed. `file`: each file by itself;
   * `words`: all of the data but its numbers, which it does not print either. Absent: everything.
   */
  readonly scope?: 'file' | 'words';
}

/** Các phép kiểm tra, by their first code in alphabetical order. */
export const CHECKS: readonly RegisteredCheck[] = [
  { codes: ['abbreviation-unexplained'], check: checkAbbreviations, scope: 'words' },
  { codes: ['agency-spelled-twice'], check: checkAgencySpellings, scope: 'words' },
  { codes: ['as-of-far-from-source'], check: checkAsOf, scope: 'words' },
  { codes: ['capitalisation'], check: checkCapitalisation, scope: 'words' },
  { codes: ['citation-date-order'], check: checkCitationDateOrder, scope: 'words' },
  { codes: ['citation-duplicate', 'citation-two-dates'], check: checkCitationDuplicates, scope: 'words' },
  { codes: ['citation-no-longer-valid'], check: checkValidity, scope: 'words' },
  { codes: ['citation-number-order'], check: checkCitationNumberOrder, scope: 'words' },
  { codes: ['citation-symbol-issuer'], check: checkCitationSymbols, scope: 'words' },
  {
    codes: ['citation-two-dates', 'same-quantity-differs', 'source-differs'],
    check: checkOtherReadings,
    scope: 'file',
  },
  { codes: ['citation-type-unknown'], check: checkCitationTypes, scope: 'file' },
  { codes: ['closing-mark'], check: checkClosingMarks, scope: 'file' },
  { codes: ['completed-after-citation'], check: checkResultDates, scope: 'words' },
  { codes: ['completed-before-assigned'], check: checkCompletions, scope: 'words' },
  { codes: ['completion-date-differs'], check: checkCompletionDates, scope: 'words' },
  { codes: ['cumulative-falls'], check: checkCumulativeFalls },
  { codes: ['cut-off-differs'], check: checkCutOffs, scope: 'words' },
  { codes: ['date-outside-period'], check: checkDates, scope: 'words' },
  { codes: ['date-outside-period'], check: checkReturnedDates },
  { codes: ['date-without-done'], check: checkSpareDates, scope: 'words' },
  { codes: ['done-without-date'], check: checkDoneDates, scope: 'words' },
  { codes: ['double-space'], check: checkDoubleSpace, scope: 'file' },
  { codes: ['due-before-assigned'], check: checkDueDates, scope: 'words' },
  { codes: ['duplicate-entry'], check: checkDuplicateEntries, scope: 'words' },
  { codes: ['edge-space'], check: checkEdgeSpace, scope: 'file' },
  { codes: ['empty-result'], check: checkEmptyResults, scope: 'words' },
  { codes: ['figure-contradicts'], check: checkSupportedFigures },
  { codes: ['figure-not-number'], check: checkWordedFigures, scope: 'words' },
  { codes: ['figure-out-of-range'], check: checkRanges },
  { codes: ['figure-punctuation'], check: checkFigurePunctuation, scope: 'file' },
  { codes: ['figure-too-precise'], check: checkDecimals },
  { codes: ['figures-unchanged'], check: checkUnchanged },
  { codes: ['group-within-itself'], check: checkGroups, scope: 'words' },
  { codes: ['id-mismatch'], check: checkIds, scope: 'words' },
  { codes: ['impossible-date'], check: checkProseDates, scope: 'file' },
  { codes: ['impossible-syllable'], check: checkSyllables, scope: 'file' },
  { codes: ['indicator-scale-differs', 'same-quantity-differs'], check: checkIndicatorMetrics },
  { codes: ['issued-altered'], check: checkIssueNumbers, scope: 'words' },
  { codes: ['issued-altered'], check: checkSeals, scope: 'file' },
  { codes: ['lead-also-coordinates'], check: checkLeads, scope: 'words' },
  {
    codes: ['limit-exceeded', 'ratio-mismatch', 'same-quantity-differs', 'sum-mismatch'],
    check: checkRelations,
  },
  { codes: ['look-alike-letter'], check: checkLookAlikes, scope: 'file' },
  { codes: ['mark-spacing'], check: checkMarkSpacing, scope: 'file' },
  { codes: ['mistyped-word'], check: checkMistypedWords, scope: 'words' },
  { codes: ['orphan-record'], check: checkOrphans, scope: 'words' },
  { codes: ['other-period-named'], check: checkNamedPeriods, scope: 'words' },
  { codes: ['other-period-named'], check: checkCopiedYears, scope: 'words' },
  { codes: ['part-exceeds-whole'], check: checkParts },
  { codes: ['prose-syntax'], check: checkProseSyntax, scope: 'words' },
  { codes: ['recipients-incomplete'], check: checkRecipients, scope: 'words' },
  { codes: ['repeated-word'], check: checkRepeatedWords, scope: 'file' },
  { codes: ['reported-by-other'], check: checkReporters, scope: 'words' },
  { codes: ['same-quantity-differs'], check: checkRepeatedMoment },
  { codes: ['same-quantity-differs'], check: checkPeriodFigures },
  { codes: ['same-quantity-differs'], check: checkGivenTotals },
  { codes: ['sentence-repeated'], check: checkRepeatedSentences, scope: 'words' },
  { codes: ['signing-capacity'], check: checkCapacities, scope: 'words' },
  { codes: ['space-before-punctuation'], check: checkSpaceBeforePunctuation, scope: 'file' },
  { codes: ['spans-overlap'], check: checkSpans },
  { codes: ['status-goes-back'], check: checkStatusOrder, scope: 'words' },
  { codes: ['sudden-jump'], check: checkSuddenJump },
  { codes: ['symbol-spelling'], check: checkSymbolSpelling, scope: 'file' },
  { codes: ['target-below-result'], check: checkTargets },
  { codes: ['text-not-nfc'], check: checkNfc, scope: 'file' },
  { codes: ['tone-placement-mixed'], check: checkTonePlacement, scope: 'words' },
  { codes: ['total-misplaced'], check: checkTotals, scope: 'words' },
  { codes: ['unbalanced-mark'], check: checkBalance, scope: 'file' },
  { codes: ['unit-mismatch'], check: checkUnits, scope: 'words' },
  { codes: ['unmarked-word'], check: checkUnmarkedWords, scope: 'words' },
  { codes: ['unusual-space'], check: checkUnusualSpace, scope: 'file' },
  { codes: ['verdict-mismatch'], check: checkVerdict },
  { codes: ['wording-differs'], check: checkWording },
  { codes: ['year-slip'], check: checkYears, scope: 'words' },
];

/** Mã không do các phép này tìm: found when one period is looked at, or when a document is composed. */
export const OTHER_CODES: readonly DiagnosticCode[] = [
  'citation-of-earlier-year',
  'issued-differs',
  'missing-for-period',
  'outside-window',
  'section-without-work',
  'task-not-reported',
];

/** Mã không có, mã dùng hai lần: no reason makes up for either, so they cannot be acknowledged. */
export const ID_CHECKS: readonly Check[] = [checkReferences, checkPartIds];
