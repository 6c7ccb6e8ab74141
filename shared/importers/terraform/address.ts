/** One step of a module path: `module.env["dev"]`. */
export interface ModuleStep {
  readonly name: string;
  /** Index of `count` or key of `for_each`. */
  readonly key?: string | number;
}

/** A Terraform address, taken apart: `module.env["a.b"].aws_subnet.this[0]`. */
export interface Address {
  readonly modules: readonly ModuleStep[];
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly key?: string | number;
}

/** A name, or a key in brackets. */
type Token = { readonly name: string } | { readonly key: string | number };

/** Splits at the dots outside brackets and quotes; keys may hold dots, slashes and escaped quotes. */
export function tokens(address: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of address.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)) {
    const [, text, index, name] = match;
    if (text !== undefined) found.push({ key: text.replace(/\\(.)/g, '$1') });
    else if (index !== undefined) found.push({ key: Number(index) });
    else if (name !== undefined) found.push({ name });
  }
  return found;
}

/** Undefined for a text that is no resource address. */
export function parseAddress(text: string): Address | undefined {
  const reader = new TokenReader(tokens(text));
  const modules = reader.modules();
  const first = reader.name();
  const mode = first === 'data' ? 'data' : 'managed';
  const type = mode === 'data' ? reader.name() : first;
  const name = reader.name();
  if (type === undefined || name === undefined) return undefined;
  return { modules, mode, type, name, key: reader.key() };
}

/** `module.a["x"].module.b` → its steps. */
export function parseModulePath(text: string): readonly ModuleStep[] {
  return new TokenReader(tokens(text)).modules();
}

class TokenReader {
  private at = 0;

  constructor(private readonly list: readonly Token[]) {}

  modules(): readonly ModuleStep[] {
    const steps: ModuleStep[] = [];
    while (this.peekName() === 'module') {
      this.at += 1;
      const name = this.name();
      if (name === undefined) break;
      steps.push({ name, key: this.key() });
    }
    return steps;
  }

  name(): string | undefined {
    const name = this.peekName();
    if (name !== undefined) this.at += 1;
    return name;
  }

  key(): string | number | undefined {
    const token = this.list[this.at];
    if (token === undefined || !('key' in token)) return undefined;
    this.at += 1;
    return token.key;
  }

  private peekName(): string | undefined {
    const token = this.list[this.at];
    return token !== undefined && 'name' in token ? token.name : undefined;
  }
}

/** The path of a module in one text, keys included. */
export function moduleText(modules: readonly ModuleStep[]): string {
  return modules.map(({ name, key }) => `module.${name}${keyText(key)}`).join('.');
}

export function keyText(key: string | number | undefined): string {
  if (key === undefined) return '';
  return typeof key === 'number' ? `[${String(key)}]` : `[${JSON.stringify(key)}]`;
}

/** The address in one text. */
export function addressText({ modules, mode, type, name, key }: Address): string {
  const own = `${mode === 'data' ? 'data.' : ''}${type}.${name}${keyText(key)}`;
  return modules.length === 0 ? own : `${moduleText(modules)}.${own}`;
}
