import { valueAt } from '../resources/path.js';
import { isRecord, listOf, textOf, type Value, type ValueRecord } from '../resources/value.js';

const METHODS: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'patch',
  'head',
  'any',
  'x-amazon-apigateway-any-method',
]);

/** How callers of an interface sign in by its OpenAPI description: the weakest of its routes. */
export function describedAuthentication(description: Value): string | undefined {
  const paths = valueAt(description, 'paths');
  if (!isRecord(paths)) return undefined;
  const kinds = Object.values(paths)
    .filter(isRecord)
    .flatMap((path) => Object.entries(path))
    .filter(([method]) => METHODS.has(method.toLowerCase()))
    .map(([, route]) => routeAuthentication(route, description));
  if (kinds.length === 0 || kinds.includes(undefined)) return undefined;
  return kinds.includes('none') ? 'none' : kinds[0];
}

function routeAuthentication(route: Value, description: Value): string | undefined {
  const name = textOf(valueAt(route, 'x-route-authorizer')) ?? textOf(valueAt(description, 'x-default-authorizer'));
  if (name !== undefined) return namedAuthorizer(name, valueAt(description, 'x-authorizers'));
  const demanded = valueAt(route, 'security') ?? valueAt(description, 'security');
  const scheme = listOf(demanded)
    .filter(isRecord)
    .flatMap((one) => Object.keys(one))[0];
  if (scheme === undefined) return 'none';
  return schemeKind(
    valueAt(description, `securityDefinitions.${scheme}`) ??
      valueAt(description, `components.securitySchemes.${scheme}`),
  );
}

function namedAuthorizer(name: string, known: Value | undefined): string | undefined {
  if (name === 'NONE') return 'none';
  if (name === 'AWS_IAM') return 'iam';
  return isRecord(known) ? textOf(known[name]) : undefined;
}

/** An API key counts the caller, it doesn't tell who that is. */
function schemeKind(scheme: Value | undefined): string | undefined {
  if (!isRecord(scheme)) return undefined;
  const kind = textOf(scheme['x-amazon-apigateway-authtype']);
  if (kind === 'awsSigv4') return 'iam';
  if (kind === 'cognito_user_pools') return 'cognito';
  const authorizer = scheme['x-amazon-apigateway-authorizer'];
  if (isRecord(authorizer)) return authorizerKind(authorizer);
  return textOf(scheme.type) === 'apiKey' ? 'none' : undefined;
}

function authorizerKind(authorizer: ValueRecord): string {
  const type = textOf(authorizer.type);
  if (type === 'cognito_user_pools') return 'cognito';
  return type === 'jwt' ? 'jwt' : 'lambda-authorizer';
}
