import { describe, expect, it } from 'vitest';
import { isSyllable, respellSyllable, stripMarks } from '../../src/text/index.js';

const SYLLABLES =
  'a ở ý ngành nghề kế cơ ghế gỗ gì gìn giếng giữ quá quý quốc quỳnh quyết quẹo khuỷu khuya ngoèo thuở xoong ' +
  'hòa hoà thủy thuỷ khỏe hoàn tuyển chuyển yếu yêu tiếng được người tưới rượu mía mưa múa của cúi mũi hươu pin ' +
  'hòe tùy nằm cân em gặp ngắm khuỷa yến gà ngã ngủ ký';

/** Sai âm đầu; sai chỗ đặt dấu; thiếu dấu thanh trước âm tắc; thiếu dấu chữ; hai từ dính nhau. */
const NONE =
  'nghành ngề gế cế kộng hòan tòan cuả nghiã ngừơi qúy gỉai đươc viêc hoăc phuơng tưong thưc hệthống đắk krông ' +
  'hỏan ghà nghủ iến tyến cý gý kà ngý tạ̀ cam. khưya';

describe('âm tiết tiếng Việt', () => {
  it.each(SYLLABLES.split(' '))('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(NONE.split(' '))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it.each([
    ['hòan', 'hoàn'],
    ['cuả', 'của'],
    ['nghành', 'ngành'],
    ['cế', 'kế'],
    ['kà', 'cà'],
    ['ngề', 'nghề'],
    ['ghà', 'gà'],
    ['gế', 'ghế'],
    ['nghiã', 'nghĩa'],
    ['ngừơi', 'người'],
    ['hoàn', undefined],
    ['đươc', undefined],
  ])('%s was meant as %s', (word, meant) => {
    expect(respellSyllable(word)).toBe(meant);
  });

  it('strips every mark', () => {
    expect(stripMarks('Đặc khu Lý Sơn, Quảng Ngãi')).toBe('Dac khu Ly Son, Quang Ngai');
  });
});
