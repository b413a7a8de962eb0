import {
  type Context,
  evalToken,
  type Filter,
  type PropertyAccessToken,
  type Token,
  TokenKind,
  toValue,
  toValueSync,
  UndefinedVariableError,
  type Value,
} from 'liquidjs';

/** What the engine keeps to itself of a scope and of a filter. */
interface OpenContext {
  readonly findScope: (name: string) => object;
}
interface OpenFilter {
  readonly args: readonly unknown[];
  readonly handler: (this: object, ...args: unknown[]) => unknown;
  readonly liquid: unknown;
  readonly token: unknown;
}

function readPath(token: PropertyAccessToken, context: Context): unknown {
  const keys = token.props.map((key) => toValue(evaluateToken(key, context)) as string);
  try {
    let value: unknown = (context as unknown as OpenContext).findScope(keys[0] ?? '');
    for (const key of keys) value = context.readProperty(value as never, key);
    return value;
  } catch (error) {
    throw new UndefinedVariableError(error as Error, token);
  }
}

function isPath(token: Token): token is PropertyAccessToken {
  return token.kind === TokenKind.PropertyAccess && (token as PropertyAccessToken).variable === undefined;
}

/** Literals and paths, which most are, without the engine's generators; the rest is the engine's own affair. */
function evaluateToken(token: Token, context: Context): unknown {
  if ('content' in token) return token.content;
  return isPath(token) ? readPath(token, context) : toValueSync(evalToken(token, context) as never);
}

function applyFilter(filter: Filter, value: unknown, context: Context): unknown {
  const { args, handler, liquid, token } = filter as unknown as OpenFilter;
  // An argument with a name is a pair.
  if (args.some(Array.isArray)) return toValueSync(filter.render(value, context));
  const evaluated = args.map((arg) => evaluateToken(arg as Token, context));
  return toValueSync(handler.call({ context, token, liquid }, value, ...evaluated) as never);
}

/**
 * Tính một biểu thức của mẫu, with the value and the errors that the engine gives. The engine itself makes
 * a generator for every name, argument and filter, which takes several times as long as what they do.
 */
export function evaluateValue({ initial, filters }: Value, context: Context): unknown {
  const { 0: first, length } = initial.postfix;
  const isOne = first !== undefined && length === 1;
  let value: unknown = isOne
    ? evaluateToken(first, context)
    : toValueSync(initial.evaluate(context, false) as never);
  for (const filter of filters) value = applyFilter(filter, value, context);
  return value;
}
