/** Fewer digits are too often alike by chance. */
const FEWEST_DIGITS = 4;

function areSwapped(left: string, right: string, place: number): boolean {
  return (
    left[place] === right[place + 1] &&
    left[place + 1] === right[place] &&
    left.slice(place + 2) === right.slice(place + 2)
  );
}

/** Whether one digit was left out, put in, mistyped, or two neighbours changed places. */
function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let place = 0;
  while (left[place] === right[place]) place += 1;
  if (left.length === right.length) {
    return left.slice(place + 1) === right.slice(place + 1) || areSwapped(left, right, place);
  }
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.slice(place) === long.slice(place + 1);
}

/** Con số gõ sai một chữ số so với giá trị. */
export function isSlipOf(digits: string, value: number): boolean {
  const own = String(value).replace(/\D/g, '');
  return digits.length >= FEWEST_DIGITS && own.length >= FEWEST_DIGITS && isOneSlip(digits, own);
}
